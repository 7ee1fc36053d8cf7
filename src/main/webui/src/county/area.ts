import type { Area } from '../app/area';

export const county: Area = {
  name: 'county',
  shell: 'office',
  pages: [],
};
