import { CalendarClock, ShoppingBasket, Undo2 } from 'lucide-react';
import type { Area } from '../app/area';

export const till: Area = {
  name: 'till',
  shell: 'till',
  texts: { zh: () => import('./zh'), en: () => import('./en') },
  pages: [
    {
      path: '/till',
      load: () => import('./TillPage'),
      roles: ['shopkeeper'],
      menu: { zh: '兑换', en: 'Redeem', icon: ShoppingBasket, group: 'work', order: 10 },
    },
    {
      path: '/till/refund',
      load: () => import('./RefundPage'),
      roles: ['shopkeeper'],
      menu: { zh: '退货', en: 'Returns', icon: Undo2, group: 'work', order: 20 },
    },
    {
      path: '/till/orders',
      load: () => import('./OrdersPage'),
      roles: ['shopkeeper'],
      menu: { zh: '预订', en: 'Orders', icon: CalendarClock, group: 'work', order: 30 },
    },
  ],
};
