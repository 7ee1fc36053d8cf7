import { useTexts } from '../i18n/texts';
import { today } from '../ui/format';

/** How long until a day, or how long it has passed: what is urgent is seen without counting. */
export function DaysLeft({ until }: { until: string }) {
  const t = useTexts('common');
  const days = Math.round((Date.parse(until) - Date.parse(today())) / 86_400_000);
  if (days === 0) {
    return <span>{t('dueToday')}</span>;
  }
  return <span>{days > 0 ? t('daysLeft', { count: days }) : t('daysLate', { count: -days })}</span>;
}
