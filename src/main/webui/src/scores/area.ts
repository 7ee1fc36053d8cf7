import { FileInput } from 'lucide-react';
import type { Role } from '../api/session';
import type { Area } from '../app/area';
import { withDividendTexts } from '../dividends/area';

const readers: readonly Role[] = ['recorder', 'reviewer', 'admin', 'supervisor', 'auditor'];

/** Scores from outside stand beside closing in a village, and have an entry of their own in town and county offices. */
export const scores: Area = {
  name: 'scores',
  shell: 'office',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  pages: [
    { path: '/desk/scores', load: withDividendTexts(() => import('./ScoresPage')), roles: readers, digits: [12] },
    {
      path: '/county/scores',
      load: withDividendTexts(() => import('./ScoresPage')),
      roles: ['admin', 'supervisor', 'auditor'],
      digits: [6, 9],
      menu: { zh: '外部分数', en: 'Outside scores', icon: FileInput, group: 'oversight', order: 45 },
    },
  ],
};
