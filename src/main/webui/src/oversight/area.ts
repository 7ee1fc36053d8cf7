import { SearchCheck, ShieldAlert } from 'lucide-react';
import type { Area } from '../app/area';
import { deedTexts } from '../deeds/area';

export const oversight: Area = {
  name: 'oversight',
  shell: 'office',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  borrows: { deeds: deedTexts },
  pages: [
    {
      path: '/oversight/decisions',
      load: () => import('./DecisionsPage'),
      roles: ['supervisor', 'auditor', 'admin'],
      menu: { zh: '查每一笔', en: 'Find a decision', icon: SearchCheck, group: 'oversight', order: 5 },
    },
    {
      path: '/oversight/anomalies',
      load: () => import('./AnomaliesPage'),
      roles: ['supervisor', 'auditor', 'admin'],
      menu: { zh: '监督线索', en: 'To look into', icon: ShieldAlert, group: 'oversight', order: 10 },
    },
  ],
};
