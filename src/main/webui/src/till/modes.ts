import { CalendarClock, Handshake, ShoppingBasket, Undo2 } from 'lucide-react';
import type { MenuEntry } from '../app/area';

/** What a keeper does at the till, each at an address of its own. */
export type ModePath = '/till' | '/till/refund' | '/till/orders' | '/till/settlements';

export interface Mode {
  path: ModePath;
  menu: MenuEntry;
}

export const modes: readonly Mode[] = [
  { path: '/till', menu: { zh: '兑换', en: 'Redeem', icon: ShoppingBasket, group: 'work', order: 10 } },
  { path: '/till/refund', menu: { zh: '退货', en: 'Returns', icon: Undo2, group: 'work', order: 20 } },
  { path: '/till/orders', menu: { zh: '预订', en: 'Orders', icon: CalendarClock, group: 'work', order: 30 } },
  { path: '/till/settlements', menu: { zh: '结算', en: 'Settlement', icon: Handshake, group: 'work', order: 40 } },
];
