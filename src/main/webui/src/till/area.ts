import type { Area } from '../app/area';
import { modes } from './modes';

/**
 * The till is a page of its own, till.html, which the service gives for every address of the till: it must open at once on an old tablet
 * with a poor line. The app knows its addresses only, and leaves for them.
 */
export const till: Area = {
  name: 'till',
  shell: 'plain',
  pages: modes.map(({ path, menu }) => ({ path, menu, roles: ['shopkeeper'], load: () => import('../app/Elsewhere') })),
};
