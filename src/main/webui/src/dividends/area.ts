import type { Role } from '../api/session';
import type { Area } from '../app/area';
import { loadTexts, type AreaTexts } from '../i18n/texts';

const committee: readonly Role[] = ['recorder', 'reviewer', 'admin', 'supervisor', 'auditor'];

const texts: AreaTexts = { zh: () => import('./zh'), en: () => import('./en') };

/** For pages of other areas that show parts of this one. */
export function withDividendTexts<P>(page: () => Promise<P>): () => Promise<P> {
  return async () => (await Promise.all([page(), loadTexts('dividends', texts)]))[0];
}

/** Dividends stand beside closing, under its menu entry: most villages have none. */
export const dividends: Area = {
  name: 'dividends',
  shell: 'office',
  texts,
  pages: [
    { path: '/desk/dividends', load: () => import('./DividendsPage'), roles: committee, digits: [12] },
    { path: '/desk/dividends/:id', load: () => import('./DividendPage'), roles: committee },
    { path: '/me/dividends/:id', load: () => import('./MyDividendPage'), roles: ['villager'], shell: 'phone' },
  ],
};
