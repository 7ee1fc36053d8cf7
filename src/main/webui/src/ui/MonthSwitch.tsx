import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../i18n/texts';
import { month as thisMonth } from './format';
import styles from './monthswitch.module.css';
import { DateText } from './Values';

/** The month that a page shows, from its address (?month=2026-11); the running one unless it says another. */
export function useShownMonth(): string {
  const [search] = useSearchParams();
  const asked = search.get('month');
  return asked && /^\d{4}-\d{2}$/.test(asked) ? asked : thisMonth();
}

/** One month back or forth, up to the running one. */
export function MonthSwitch() {
  const t = useTexts('common');
  const month = useShownMonth();
  const [, setSearch] = useSearchParams();
  const away = monthsFromNow(month);
  const move = (by: number) => () => {
    setSearch(
      (search) => {
        search.set('month', thisMonth(away + by));
        return search;
      },
      { replace: true },
    );
  };
  return (
    <div className={`${styles['switch'] ?? ''} no-print`}>
      <button type="button" className={styles['arrow']} aria-label={t('previousMonth')} onClick={move(-1)}>
        <ChevronLeft size={20} aria-hidden="true" />
      </button>
      <p className={styles['month']} aria-live="polite">
        <DateText value={month} form="month" />
      </p>
      <button type="button" className={styles['arrow']} aria-label={t('nextMonth')} disabled={away >= 0} onClick={move(1)}>
        <ChevronRight size={20} aria-hidden="true" />
      </button>
    </div>
  );
}

function monthsFromNow(month: string): number {
  const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return index(month) - index(thisMonth());
}
