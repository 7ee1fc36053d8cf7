import type { Area } from '../app/area';

export const till: Area = {
  name: 'till',
  shell: 'till',
  pages: [],
};
