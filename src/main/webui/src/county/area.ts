import { ChartColumn } from 'lucide-react';
import type { Area } from '../app/area';

const roles = ['admin', 'auditor', 'supervisor'] as const;

export const county: Area = {
  name: 'county',
  shell: 'office',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  pages: [
    {
      path: '/county',
      load: () => import('./OverviewPage'),
      roles,
      digits: [6, 9],
      menu: { zh: '总览', en: 'Overview', icon: ChartColumn, group: 'work', order: 10 },
    },
    { path: '/county/:division', load: () => import('./OverviewPage'), roles },
  ],
};
