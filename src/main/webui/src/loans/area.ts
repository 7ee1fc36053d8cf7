import { HandCoins, ScrollText } from 'lucide-react';
import type { Area } from '../app/area';
import { loadTexts, type AreaTexts } from '../i18n/texts';

const roles = ['bank-officer'] as const;

const texts: AreaTexts = { zh: () => import('./zh'), en: () => import('./en') };

/** For pages of other areas that show parts of this one. */
export function withLoanTexts<P>(page: () => Promise<P>): () => Promise<P> {
  return async () => (await Promise.all([page(), loadTexts('loans', texts)]))[0];
}

export const loans: Area = {
  name: 'loans',
  shell: 'office',
  texts,
  pages: [
    {
      path: '/bank/loans',
      load: () => import('./LoansPage'),
      roles,
      menu: { zh: '贷款', en: 'Loans', icon: HandCoins, group: 'work', order: 20 },
    },
    { path: '/bank/loans/:id', load: () => import('./LoanPage'), roles },
    { path: '/bank/queries/:id/application', load: () => import('./ApplyPage'), roles },
    {
      path: '/bank/products',
      load: () => import('./ProductsPage'),
      roles,
      menu: { zh: '产品与条款', en: 'Products and terms', icon: ScrollText, group: 'work', order: 30 },
    },
  ],
};
