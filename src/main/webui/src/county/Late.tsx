import { CircleCheckBig, ClockAlert } from 'lucide-react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import styles from './county.module.css';
import type { Overdue } from './overview';

/** What waits longer than it should, and the place to ask first. */
export function Late({ overdue }: { overdue: Overdue[] }) {
  const t = useTexts('county');
  const language = useLanguage();
  const late = overdue.filter((entry) => entry.count > 0);
  return (
    <section className="card keep-together">
      <h2 className={styles['cardName']}>{t('overdue')}</h2>
      {late.length === 0 ? (
        <p className={styles['calm']}>
          <CircleCheckBig size={24} aria-hidden="true" />
          {t('overdueNone')}
        </p>
      ) : (
        <ul className={styles['late']}>
          {late.map((entry) => (
            <li key={entry.kind}>
              <ClockAlert size={22} aria-hidden="true" />
              <span>
                <strong>{t(`late.${entry.kind}`, { count: entry.count })}</strong>
                <br />
                <Link to={`/county/${entry.division}`}>
                  {t('lateMost', { place: entry.divisionName, date: entry.oldestOn ? formatDate(entry.oldestOn, language) : '—' })}
                </Link>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
