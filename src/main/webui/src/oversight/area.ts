import { ShieldAlert } from 'lucide-react';
import type { Area } from '../app/area';

export const oversight: Area = {
  name: 'oversight',
  shell: 'office',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  pages: [
    {
      path: '/oversight/anomalies',
      load: () => import('./AnomaliesPage'),
      roles: ['supervisor', 'auditor', 'admin'],
      menu: { zh: '监督线索', en: 'To look into', icon: ShieldAlert, group: 'oversight', order: 10 },
    },
  ],
};
