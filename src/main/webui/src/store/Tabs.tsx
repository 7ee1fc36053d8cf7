import { NavLink } from 'react-router';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import styles from './store.module.css';

/** The shop's pages. */
export function Tabs() {
  const t = useTexts('store');
  const { role } = useUser();
  const tabs = [
    { to: '/desk/store', label: t('tab.shelf') },
    { to: '/desk/store/ledger', label: t('tab.ledger') },
    ...(role === 'reviewer' ? [] : [{ to: '/desk/store/cases', label: t('tab.cases') }]),
    { to: '/desk/store/count', label: t('tab.count') },
    { to: '/desk/store/gifts', label: t('tab.gifts') },
    ...(role === 'reviewer' ? [] : [{ to: '/desk/store/funds', label: t('tab.funds') }]),
    ...(role === 'reviewer' || role === 'recorder' ? [] : [{ to: '/desk/store/settlements', label: t('tab.settle') }]),
    ...(role === 'reviewer' || role === 'recorder' ? [] : [{ to: '/desk/store/tablets', label: t('tab.tablets') }]),
    ...(role === 'admin' || role === 'recorder' ? [{ to: '/desk/store/cards', label: t('tab.cards') }] : []),
  ];
  return (
    <nav className={`${styles['tabs'] ?? ''} shell-part no-print`} aria-label={t('title')}>
      {tabs.map(({ to, label }) => (
        <NavLink key={to} to={to} end className={({ isActive }) => (isActive ? styles['here'] : undefined)}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
