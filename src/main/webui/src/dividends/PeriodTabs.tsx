import { NavLink } from 'react-router';
import { useTexts } from '../i18n/texts';
import styles from './dividends.module.css';

/** What a period's end brings, under one menu entry: closing, then dividends, and the outside scores that closing reads. */
export function PeriodTabs() {
  const t = useTexts('dividends');
  return (
    <nav className={styles['tabs']} aria-label={t('tabs')}>
      <NavLink className={styles['tab']} to="/desk/closing">
        {t('closing')}
      </NavLink>
      <NavLink className={styles['tab']} to="/desk/dividends" end>
        {t('title')}
      </NavLink>
      <NavLink className={styles['tab']} to="/desk/scores" end>
        {t('scores')}
      </NavLink>
    </nav>
  );
}
