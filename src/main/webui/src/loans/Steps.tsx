import { useLanguage, useTexts } from '../i18n/texts';
import { formatDateTime, formatMoney } from '../ui/format';
import { DateText } from '../ui/Values';
import { percent, type LoanStep } from './data';
import styles from './loans.module.css';

/** The course of a loan as a timeline. */
export function Steps({ steps }: { steps: LoanStep[] }) {
  const t = useTexts('loans');
  const language = useLanguage();
  return (
    <ol className={styles['steps']}>
      {steps.map((step) => (
        <li key={step.step}>
          <strong>
            <DateText value={step.on} /> {t(`what.${step.what}`, { amount: formatMoney(step.amountFen, language), rate: percent(step.rate ?? 0) })}
          </strong>
          {step.owedFen > 0 && <p>{t('owedAfter', { amount: formatMoney(step.owedFen, language) })}</p>}
          {step.reason && <p>{step.reason}</p>}
          <p className="muted">{t('recordedBy', { name: step.actorName, time: formatDateTime(step.recordedAt, language) })}</p>
        </li>
      ))}
    </ol>
  );
}
