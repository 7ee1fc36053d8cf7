import { FileSearch, ListChecks, Radio } from 'lucide-react';
import type { Area } from '../app/area';
import { withLoanTexts } from '../loans/area';

const roles = ['bank-officer'] as const;

export const bank: Area = {
  name: 'bank',
  shell: 'office',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  pages: [
    {
      path: '/bank',
      load: () => import('./AskPage'),
      roles,
      menu: { zh: '信用查询', en: 'Standing', icon: FileSearch, group: 'work', order: 10 },
    },
    {
      path: '/bank/batches',
      load: () => import('./BatchesPage'),
      roles,
      menu: { zh: '批量查询', en: 'Batches', icon: ListChecks, group: 'work', order: 15 },
    },
    {
      path: '/bank/news',
      load: () => import('./NewsPage'),
      roles,
      menu: { zh: '变动通知', en: 'News', icon: Radio, group: 'work', order: 40 },
    },
    // whoever holds the paper may check it
    { path: '/check', load: () => import('./CheckPage'), shell: 'plain' },
    { path: '/bank/queries/:id', load: withLoanTexts(() => import('./SheetPage')), roles },
  ],
};
