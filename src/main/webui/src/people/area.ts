import { BadgeCheck, FileSpreadsheet, UsersRound } from 'lucide-react';
import type { Area } from '../app/area';
import { withGivingTexts } from '../giving/texts';
import { withPassbookTexts } from '../passbook/texts';
import { texts } from './texts';

const committee = ['recorder', 'reviewer', 'admin', 'supervisor', 'auditor'] as const;

export const people: Area = {
  name: 'people',
  shell: 'office',
  texts,
  pages: [
    {
      path: '/desk/households',
      load: () => import('./HouseholdsPage'),
      roles: committee,
      digits: [12],
      menu: { zh: '户与人', en: 'Households', icon: UsersRound, group: 'village', order: 10 },
    },
    { path: '/desk/households/:id/passbook', load: withPassbookTexts(() => import('../passbook/PassbookPage')), roles: committee },
    { path: '/desk/households/:id', load: withGivingTexts(() => import('./HouseholdPage')), roles: committee },
    {
      path: '/desk/offices',
      load: () => import('./offices/OfficesPage'),
      roles: committee,
      digits: [12],
      menu: { zh: '村里任职', en: 'Offices', icon: BadgeCheck, group: 'village', order: 15 },
    },
    {
      path: '/desk/rosters',
      load: () => import('./RosterPage'),
      roles: ['recorder', 'admin'],
      menu: { zh: '导入花名册', en: 'Import a roster', icon: FileSpreadsheet, group: 'village', order: 20 },
    },
  ],
};
