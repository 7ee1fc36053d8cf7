import { CloudOff, PencilLine, TriangleAlert } from 'lucide-react';
import { useLanguage, useTexts } from '../i18n/texts';
import { DateText } from '../ui/Values';
import type { Waiting } from './outbox';
import styles from './form.module.css';

interface Props {
  waiting: readonly Waiting[];
  onForget: (id: string) => void;
  /** Takes a refused one back into the form. */
  onMend: (one: Waiting) => void;
}

/** Declarations that are kept on this phone until there is a network; apart from them those that were refused, with what to do about each. */
export function WaitingList({ waiting, onForget, onMend }: Props) {
  const t = useTexts('deeds');
  const language = useLanguage();
  const refused = waiting.filter((one) => one.refused);
  const kept = waiting.filter((one) => !one.refused);
  return (
    <>
      {refused.length > 0 && (
        <section className="card stack" role="alert">
          <h2 className={styles['legend']}>{t('notTaken', { count: refused.length })}</h2>
          <p className="muted">{t('notTakenText')}</p>
          {refused.map((one) => (
            <div key={one.id} className={`${styles['chosen'] ?? ''} ${styles['refused'] ?? ''}`}>
              <TriangleAlert size={20} aria-hidden="true" className={styles['refusedIcon']} />
              <span className={styles['chosenText']}>
                <strong>{one.title}</strong>
                <span>{one.refused?.[language === 'zh' ? 'zh' : 'en']}</span>
                {one.told.account && <span className="muted">{one.told.account}</span>}
              </span>
              <button type="button" className="button" onClick={() => { onMend(one); }}>
                <PencilLine size={18} aria-hidden="true" />
                {t('mend')}
              </button>
              <button type="button" className="button quiet" onClick={() => { onForget(one.id); }}>
                {t('forget')}
              </button>
            </div>
          ))}
        </section>
      )}
      {kept.length > 0 && (
        <section className="card stack" aria-live="polite">
          <h2 className={styles['legend']}>{t('waitingToSend', { count: kept.length })}</h2>
          {kept.map((one) => (
            <div key={one.id} className={styles['chosen']}>
              <CloudOff size={20} aria-hidden="true" />
              <span className={styles['chosenText']}>
                <strong>{one.title}</strong>
                <span className="muted">
                  <DateText value={one.at} form="time" />
                </span>
              </span>
            </div>
          ))}
        </section>
      )}
    </>
  );
}
