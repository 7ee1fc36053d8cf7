import { Award, ClipboardPen, Gavel, HeartHandshake, LockKeyhole, Megaphone, Table2 } from 'lucide-react';
import type { Area } from '../app/area';
import type { Role } from '../api/session';
import { withDividendTexts } from '../dividends/area';
import type { AreaTexts } from '../i18n/texts';

/** For areas that show parts of this one. */
export const deedTexts: AreaTexts = { zh: () => import('./zh'), en: () => import('./en') };

const committee: readonly Role[] = ['recorder', 'reviewer', 'admin', 'supervisor', 'auditor'];

export const deeds: Area = {
  name: 'deeds',
  shell: 'office',
  texts: deedTexts,
  pages: [
    {
      path: '/desk/sheet',
      load: () => import('./SheetPage'),
      roles: committee,
      digits: [12],
      menu: { zh: '评分表', en: 'Assessment sheet', icon: Table2, group: 'work', order: 20 },
    },
    {
      path: '/desk/deeds',
      load: () => import('./DeedsPage'),
      roles: committee,
      digits: [12],
      menu: { zh: '申报与评议', en: 'Deeds and review', icon: ClipboardPen, group: 'work', order: 30 },
    },
    { path: '/desk/deeds/new', load: () => import('./RecordPage'), roles: ['recorder'], digits: [12] },
    { path: '/desk/deeds/:id', load: () => import('./DeedPage'), roles: committee },
    { path: '/desk/deeds/:id/answers/:objection', load: () => import('./AnswerPage'), roles: committee },
    { path: '/desk/review', load: () => import('./ReviewPage'), roles: ['reviewer'], digits: [12] },
    {
      path: '/desk/publications',
      load: () => import('./PublicationsPage'),
      roles: committee,
      digits: [12],
      menu: { zh: '公示与异议', en: 'Publication and objections', icon: Megaphone, group: 'work', order: 40 },
    },
    { path: '/desk/publications/:id', load: () => import('./PublicationPage'), roles: committee },
    {
      path: '/desk/closing',
      load: withDividendTexts(() => import('./ClosingPage')),
      roles: committee,
      digits: [12],
      menu: { zh: '结账', en: 'Closing', icon: LockKeyhole, group: 'work', order: 60 },
    },
    {
      path: '/desk/honours',
      load: () => import('./HonoursPage'),
      roles: committee,
      digits: [12],
      menu: { zh: '光荣榜', en: 'Honour roll', icon: Award, group: 'village', order: 45 },
    },
    { path: '/desk/forms', load: () => import('./FormsPage'), roles: ['recorder', 'reviewer', 'admin'], digits: [12] },
    {
      path: '/me/declare',
      load: () => import('./DeclarePage'),
      roles: ['villager'],
      shell: 'phone',
      menu: { zh: '申报', en: 'Tell', icon: HeartHandshake, group: 'work', order: 15 },
    },
    {
      path: '/me/board',
      load: () => import('./MyBoardPage'),
      roles: ['villager'],
      shell: 'phone',
      menu: { zh: '公示', en: 'Board', icon: Megaphone, group: 'work', order: 16 },
    },
    { path: '/me/deeds/:id', load: () => import('./MyDeedPage'), roles: ['villager'], shell: 'phone' },
    { path: '/desk/objections', load: () => import('./ObjectionsPage'), roles: committee },
    {
      path: '/county/objections',
      load: () => import('./ObjectionsPage'),
      roles: ['admin', 'supervisor', 'auditor'],
      digits: [6, 9],
      menu: { zh: '异议与复核', en: 'Objections and appeals', icon: Gavel, group: 'work', order: 30 },
    },
  ],
};
