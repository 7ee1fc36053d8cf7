import { Store } from 'lucide-react';
import type { Area } from '../app/area';
import type { Role } from '../api/session';

const readers: readonly Role[] = ['admin', 'recorder', 'reviewer', 'supervisor', 'auditor'];

/** The village's shop as the committee sees it. */
export const store: Area = {
  name: 'store',
  shell: 'office',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  pages: [
    {
      path: '/desk/store',
      load: () => import('./ShelfPage'),
      roles: readers,
      digits: [12],
      menu: { zh: '幸福超市', en: 'Village shop', icon: Store, group: 'village', order: 40 },
    },
    { path: '/desk/store/ledger', load: () => import('./LedgerPage'), roles: readers, digits: [12] },
    { path: '/desk/store/cases', load: () => import('./CasesPage'), roles: ['admin', 'recorder', 'supervisor', 'auditor'], digits: [12] },
    { path: '/desk/store/count', load: () => import('./CountPage'), roles: readers, digits: [12] },
    { path: '/desk/store/gifts', load: () => import('./GiftsPage'), roles: readers, digits: [12] },
    { path: '/desk/store/funds', load: () => import('./FundsPage'), roles: ['admin', 'recorder', 'supervisor', 'auditor'], digits: [12] },
    { path: '/desk/store/tablets', load: () => import('./TabletsPage'), roles: ['admin', 'supervisor', 'auditor'], digits: [12] },
    { path: '/desk/store/settlements', load: () => import('./SettlePage'), roles: ['admin', 'supervisor', 'auditor'], digits: [12] },
    {
      path: '/county-shops',
      load: () => import('./CountyShopsPage'),
      roles: ['admin', 'supervisor', 'auditor'],
      digits: [6, 9],
      menu: { zh: '幸福超市', en: 'Village shops', icon: Store, group: 'oversight', order: 40 },
    },
    // A donor has no account: the code opens the page.
    { path: '/gift/:code', load: () => import('./GiftPage'), shell: 'plain' },
    { path: '/desk/store/cards', load: () => import('./CardsPage'), roles: ['admin', 'recorder'], digits: [12] },
  ],
};
