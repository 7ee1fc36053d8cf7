import { NavLink } from 'react-router';
import { useTexts } from '../i18n/texts';
import styles from './deeds.module.css';

/** 公示与异议 are two lists under one menu entry. */
export function BoardTabs() {
  const t = useTexts('deeds');
  return (
    <nav className={styles['tabs']} aria-label={t('publications')}>
      <NavLink className={styles['tab']} to="/desk/publications">
        {t('publications')}
      </NavLink>
      <NavLink className={styles['tab']} to="/desk/objections">
        {t('objections')}
      </NavLink>
    </nav>
  );
}
