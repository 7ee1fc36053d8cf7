import { Landmark, ScrollText, UsersRound } from 'lucide-react';
import type { Area } from '../app/area';

export const access: Area = {
  name: 'access',
  shell: 'plain',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  pages: [
    { path: '/sign-in', load: () => import('./SignInPage') },
    { path: '/password', load: () => import('./PasswordPage') },
    { path: '/enrol', load: () => import('./EnrolPage') },
    {
      path: '/users',
      shell: 'office',
      load: () => import('./UsersPage'),
      roles: ['admin'],
      menu: { zh: '用户与权限', en: 'Users', icon: UsersRound, group: 'settings', order: 20 },
    },
    {
      path: '/acts',
      shell: 'office',
      load: () => import('./ActsPage'),
      roles: ['admin', 'supervisor', 'auditor'],
      menu: { zh: '管理操作记录', en: 'Administrative acts', icon: ScrollText, group: 'oversight', order: 80 },
    },
    {
      path: '/operator',
      shell: 'office',
      load: () => import('./OperatorPage'),
      roles: ['operator'],
      menu: { zh: '县', en: 'Counties', icon: Landmark, group: 'work', order: 10 },
    },
  ],
};
