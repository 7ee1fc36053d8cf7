import { BookOpenText, Coins, ShieldCheck } from 'lucide-react';
import type { Area } from '../app/area';
import { withDividendTexts } from '../dividends/area';
import { withGivingTexts } from '../giving/texts';
import { withLoanTexts } from '../loans/area';
import { withPassbookTexts } from '../passbook/texts';

const roles = ['villager'] as const;

export const me: Area = {
  name: 'me',
  shell: 'phone',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  pages: [
    { path: '/me', load: withPassbookTexts(withGivingTexts(withDividendTexts(() => import('./PointsPage')))), roles, menu: { zh: '积分', en: 'Points', icon: Coins, group: 'work', order: 10 } },
    {
      path: '/me/standing',
      load: withLoanTexts(() => import('./StandingPage')),
      roles,
      menu: { zh: '信用', en: 'Consents', icon: ShieldCheck, group: 'work', order: 20 },
    },
    { path: '/me/consents/:id', load: () => import('./ReceiptPage'), roles },
    {
      path: '/me/passbook',
      load: withPassbookTexts(withDividendTexts(() => import('./PassbookPage'))),
      roles,
      menu: { zh: '存折', en: 'Passbook', icon: BookOpenText, group: 'work', order: 30 },
    },
  ],
};
