import type { Area } from '../app/area';

export const bank: Area = {
  name: 'bank',
  shell: 'office',
  pages: [],
};
