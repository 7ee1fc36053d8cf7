import { FileSpreadsheet, UsersRound } from 'lucide-react';
import type { Area } from '../app/area';

const committee = ['recorder', 'reviewer', 'admin', 'supervisor', 'auditor'] as const;

export const people: Area = {
  name: 'people',
  shell: 'office',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  pages: [
    {
      path: '/desk/households',
      load: () => import('./HouseholdsPage'),
      roles: committee,
      digits: [12],
      menu: { zh: '户与人', en: 'Households', icon: UsersRound, group: 'village', order: 10 },
    },
    { path: '/desk/households/:id', load: () => import('./HouseholdPage'), roles: committee },
    {
      path: '/desk/rosters',
      load: () => import('./RosterPage'),
      roles: ['recorder', 'admin'],
      menu: { zh: '导入花名册', en: 'Import a roster', icon: FileSpreadsheet, group: 'village', order: 20 },
    },
  ],
};
