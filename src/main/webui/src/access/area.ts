import type { Area } from '../app/area';

export const access: Area = {
  name: 'access',
  shell: 'plain',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  pages: [{ path: '/sign-in', load: () => import('./SignInPage') }],
};
