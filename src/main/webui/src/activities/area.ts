import { HandHelping } from 'lucide-react';
import type { Area } from '../app/area';
import { deedTexts } from '../deeds/area';
import type { Role } from '../api/session';

const committee: readonly Role[] = ['recorder', 'reviewer', 'admin', 'supervisor', 'auditor'];

export const activities: Area = {
  name: 'activities',
  shell: 'office',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  borrows: { deeds: deedTexts },
  pages: [
    {
      path: '/desk/activities',
      load: () => import('./ActivitiesPage'),
      roles: committee,
      digits: [12],
      menu: { zh: '活动', en: 'Activities', icon: HandHelping, group: 'work', order: 50 },
    },
    { path: '/desk/activities/new', load: () => import('./CallPage'), roles: ['recorder', 'reviewer', 'admin'], digits: [12] },
    { path: '/desk/activities/:id', load: () => import('./RollPage'), roles: committee },
    {
      path: '/me/activities',
      load: () => import('./MinePage'),
      roles: ['villager'],
      shell: 'phone',
      menu: { zh: '活动', en: 'Activities', icon: HandHelping, group: 'work', order: 17 },
    },
    { path: '/me/activities/:id', load: () => import('./ScanPage'), roles: ['villager'], shell: 'phone' },
  ],
};
