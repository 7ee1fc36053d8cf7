import { lazy, type ComponentType } from 'react';
import { loadTexts } from '../i18n/texts';
import type { ModePath } from './modes';
import TillPage from './TillPage';

/** A page of the till that is loaded when it is first opened. */
const opened = (load: () => Promise<{ default: ComponentType }>) => lazy(load);

/** Selling comes with the till itself; all else by need. */
export const pages: Readonly<Record<ModePath, ComponentType>> = {
  '/till': TillPage,
  '/till/refund': opened(() => import('./RefundPage')),
  '/till/orders': opened(() => import('./OrdersPage')),
  '/till/settlements': opened(async () => {
    await loadTexts('store', { zh: () => import('../store/zh'), en: () => import('../store/en') });
    return import('../store/KeeperSettlePage');
  }),
};

export const SignedOut = opened(async () => {
  await loadTexts('access', { zh: () => import('../access/zh'), en: () => import('../access/en') });
  return import('./SignedOut');
});
