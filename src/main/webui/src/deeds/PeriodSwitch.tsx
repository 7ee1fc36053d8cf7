import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDay, formatMonth, today } from '../ui/format';
import styles from '../ui/monthswitch.module.css';

export type Unit = 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

const months = { MONTH: 1, QUARTER: 3, YEAR: 12 };

interface Props {
  per: Unit;
  on: string;
  /** The days of the period as the service told them; a week begins when the rulebook says, so it is called by them. */
  days?: { from: string; to: string } | undefined;
  onChange: (on: string) => void;
}

/** One period back or forth, up to the running one; a period is told to the service by its last day, or by today in the running one. */
export function PeriodSwitch({ per, on, days, onChange }: Props) {
  const t = useTexts('deeds');
  const common = useTexts('common');
  const language = useLanguage();
  const [year, month] = partsOf(on);
  const names: Record<Unit, () => string> = {
    WEEK: () => (days ? `${formatDay(days.from, language)} – ${formatDay(days.to, language)}` : formatDay(on, language)),
    MONTH: () => formatMonth(on.slice(0, 7), language),
    QUARTER: () => t('quarterOf', { year, quarter: Math.ceil(month / 3) }),
    YEAR: () => t('yearOf', { year }),
  };
  return (
    <div className={`${styles['switch'] ?? ''} no-print`}>
      <button type="button" className={styles['arrow']} aria-label={common('previousPeriod')} onClick={() => { onChange(lastDay(per, on, -1)); }}>
        <ChevronLeft size={20} aria-hidden="true" />
      </button>
      <p className={styles['month']} aria-live="polite">
        {names[per]()}
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

/** The last day of the period so many before or after the one of a day (of a week: the same weekday), or today where that is earlier. */
export function lastDay(per: Unit, day: string, away: number): string {
  const [year, month, date] = partsOf(day);
  const end =
    per === 'WEEK' ? Date.UTC(year, month - 1, date + 7 * away) : Date.UTC(year, (Math.ceil(month / months[per]) + away) * months[per], 0);
  const told = new Date(end).toISOString().slice(0, 10);
  return told < today() ? told : today();
}

function partsOf(day: string): [number, number, number] {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}
