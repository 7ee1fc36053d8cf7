import type { Area } from '../app/area';

export const me: Area = {
  name: 'me',
  shell: 'phone',
  pages: [],
};
