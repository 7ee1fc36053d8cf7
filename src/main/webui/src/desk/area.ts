import type { Area } from '../app/area';

export const desk: Area = {
  name: 'desk',
  shell: 'office',
  pages: [],
};
