import { BellRing } from 'lucide-react';
import type { Area } from '../app/area';
import { deedTexts } from '../deeds/area';

export const deductions: Area = {
  name: 'deductions',
  shell: 'office',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  borrows: { deeds: deedTexts },
  pages: [
    {
      path: '/desk/deductions',
      load: () => import('./DeductionsPage'),
      roles: ['recorder', 'reviewer', 'admin', 'supervisor', 'auditor'],
      digits: [12],
      menu: { zh: '扣分告知', en: 'Deductions', icon: BellRing, group: 'work', order: 45 },
    },
  ],
};
