import { CircleAlert } from 'lucide-react';
import { Problem, type Flaw } from '../api/problem';
import { useLanguage, useTexts } from '../i18n/texts';
import styles from './states.module.css';

/** A refusal in the user's words, with the rows and columns that it names. */
export function ProblemAlert({ problem, onRetry }: { problem: unknown; onRetry?: (() => void) | undefined }) {
  const t = useTexts('common');
  const language = useLanguage();
  if (!problem) {
    return null;
  }
  const said = Problem.from(problem);
  return (
    <div className={styles['alert']} role="alert">
      <CircleAlert size={22} aria-hidden="true" />
      <div className={styles['alertText']}>
        <p>{said.text(language)}</p>
        {said.flaws.length > 0 && (
          <ul>
            {said.flaws.map((flaw, index) => (
              <li key={index}>
                <Place flaw={flaw} />
                {language === 'zh' ? flaw.chinese : flaw.english}
              </li>
            ))}
          </ul>
        )}
        {said.status >= 500 && said.requestId && <p className="muted">{t('requestId', { id: said.requestId })}</p>}
      </div>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}

function Place({ flaw }: { flaw: Flaw }) {
  const t = useTexts('common');
  const places = [typeof flaw.row === 'number' ? t('row', { row: flaw.row }) : null, flaw.column ? t('column', { column: flaw.column }) : null];
  const said = places.filter(Boolean).join(' ');
  return said ? <strong>{said} </strong> : null;
}
