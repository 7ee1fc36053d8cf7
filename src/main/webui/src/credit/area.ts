import { FileSignature, Scale } from 'lucide-react';
import type { Area } from '../app/area';
import { withDeskTexts } from './texts';

export const credit: Area = {
  name: 'credit',
  shell: 'office',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  pages: [
    {
      path: '/desk/consents',
      load: withDeskTexts(() => import('./DeskConsentsPage')),
      roles: ['recorder', 'admin'],
      digits: [12],
      menu: { zh: '银行授权', en: 'Bank consents', icon: FileSignature, group: 'village', order: 60 },
    },
    { path: '/desk/consents/:household/:id', load: withDeskTexts(() => import('./DeskReceiptPage')), roles: ['recorder', 'admin'] },
    {
      path: '/county-credit',
      load: () => import('./GatePage'),
      roles: ['admin', 'supervisor', 'auditor'],
      digits: [6],
      menu: { zh: '银行查询与授权', en: 'Banks and consents', icon: Scale, group: 'oversight', order: 60 },
    },
  ],
};
