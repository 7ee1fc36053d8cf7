import { SlidersHorizontal } from 'lucide-react';
import type { Area } from '../app/area';

export const limits: Area = {
  name: 'limits',
  shell: 'office',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  pages: [
    {
      path: '/limits',
      load: () => import('./LimitsPage'),
      roles: ['admin', 'supervisor', 'auditor'],
      menu: { zh: '期限与门槛', en: 'Days and thresholds', icon: SlidersHorizontal, group: 'settings', order: 30 },
    },
  ],
};
