import { ScrollText } from 'lucide-react';
import type { Area } from '../app/area';
import type { Role } from '../api/session';

const readers: readonly Role[] = ['admin', 'recorder', 'reviewer', 'supervisor', 'auditor'];

export const rulebook: Area = {
  name: 'rulebook',
  shell: 'office',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  pages: [
    {
      path: '/desk/rulebook',
      load: () => import('./VersionsPage'),
      roles: readers,
      digits: [12],
      menu: { zh: '细则', en: 'Rulebook', icon: ScrollText, group: 'village', order: 20 },
    },
    {
      path: '/county/rulebooks',
      load: () => import('./WaitingPage'),
      roles: ['admin', 'supervisor', 'auditor'],
      digits: [6, 9],
      menu: { zh: '细则备案', en: 'Rulebooks', icon: ScrollText, group: 'oversight', order: 40 },
    },
    { path: '/desk/rulebook/:id', load: () => import('./VersionPage'), roles: readers },
    { path: '/desk/rulebook/:id/edit', load: () => import('./EditorPage'), roles: ['admin', 'recorder'] },
    { path: '/desk/rulebook/:id/trial', load: () => import('./TrialPage'), roles: readers },
    { path: '/desk/rulebook/:id/compare', load: () => import('./compare/ComparePage'), roles: readers },
    { path: '/desk/rulebook/:id/poster', load: () => import('./PosterPage'), roles: readers },
  ],
};
