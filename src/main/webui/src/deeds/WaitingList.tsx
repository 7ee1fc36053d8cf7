import { CloudOff, TriangleAlert } from 'lucide-react';
import { useLanguage, useTexts } from '../i18n/texts';
import { DateText } from '../ui/Values';
import type { Waiting } from './outbox';
import styles from './form.module.css';

/** Declarations that are kept on this phone until there is a network, and those that the service would not have. */
export function WaitingList({ waiting, onForget }: { waiting: readonly Waiting[]; onForget: (id: string) => void }) {
  const t = useTexts('deeds');
  const language = useLanguage();
  if (waiting.length === 0) {
    return null;
  }
  return (
    <section className="card stack" aria-live="polite">
      <h2 className={styles['legend']}>{t('waitingToSend', { count: waiting.length })}</h2>
      {waiting.map((one) => (
        <div key={one.id} className={styles['chosen']}>
          {one.refused ? <TriangleAlert size={20} aria-hidden="true" /> : <CloudOff size={20} aria-hidden="true" />}
          <span className={styles['chosenText']}>
            <strong>{one.title}</strong>
            <span className="muted">{one.refused ? one.refused[language === 'zh' ? 'zh' : 'en'] : <DateText value={one.at} form="time" />}</span>
          </span>
          {one.refused && (
            <button type="button" className="button quiet" onClick={() => { onForget(one.id); }}>
              {t('forget')}
            </button>
          )}
        </div>
      ))}
    </section>
  );
}
