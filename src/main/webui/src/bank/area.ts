import { FileSearch } from 'lucide-react';
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
    { path: '/bank/queries/:id', load: withLoanTexts(() => import('./SheetPage')), roles },
  ],
};
