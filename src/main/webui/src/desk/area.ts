import { CalendarCheck } from 'lucide-react';
import type { Area } from '../app/area';
import { deedTexts } from '../deeds/area';

export const desk: Area = {
  name: 'desk',
  shell: 'office',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  borrows: { deeds: deedTexts },
  pages: [
    {
      path: '/desk',
      load: () => import('./MonthPage'),
      roles: ['recorder', 'reviewer', 'admin', 'supervisor'],
      digits: [12],
      menu: { zh: '本月工作', en: 'This month', icon: CalendarCheck, group: 'work', order: 10 },
    },
  ],
};
