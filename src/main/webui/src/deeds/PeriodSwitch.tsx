import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatMonth, today } from '../ui/format';
import styles from '../ui/monthswitch.module.css';

export type Unit = 'MONTH' | 'QUARTER' | 'YEAR';

const months: Record<Unit, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** One period back or forth, up to the running one; a period is told to the service by its last day, or by today in the running one. */
export function PeriodSwitch({ per, on, onChange }: { per: Unit; on: string; onChange: (on: string) => void }) {
  const t = useTexts('deeds');
  const common = useTexts('common');
  const language = useLanguage();
  const [year, month] = yearAndMonth(on);
  const name =
    per === 'MONTH'
      ? formatMonth(on.slice(0, 7), language)
      : t(per === 'QUARTER' ? 'quarterOf' : 'yearOf', { year, quarter: Math.ceil(month / 3) });
  return (
    <div className={`${styles['switch'] ?? ''} no-print`}>
      <button type="button" className={styles['arrow']} aria-label={common('previousPeriod')} onClick={() => { onChange(lastDay(per, on, -1)); }}>
        <ChevronLeft size={20} aria-hidden="true" />
      </button>
      <p className={styles['month']} aria-live="polite">
        {name}
      </p>
      <button type="button" className={styles['arrow']} aria-label={common('nextPeriod')} disabled={lastDay(per, on, 0) >= today()} onClick={() => { onChange(lastDay(per, on, 1)); }}>
        <ChevronRight size={20} aria-hidden="true" />
      </button>
    </div>
  );
}

/** Usually it is last month that is to be closed. */
export function lastMonthsEnd(): string {
  return lastDay('MONTH', today(), -1);
}

/** The last day of the period so many before or after the one of a day, or today where that is earlier. */
export function lastDay(per: Unit, day: string, away: number): string {
  const [year, month] = yearAndMonth(day);
  const last = Math.ceil(month / months[per]) * months[per] + away * months[per];
  const end = new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10);
  return end < today() ? end : today();
}

function yearAndMonth(day: string): [number, number] {
  const [year = 2000, month = 1] = day.split('-').map(Number);
  return [year, month];
}
