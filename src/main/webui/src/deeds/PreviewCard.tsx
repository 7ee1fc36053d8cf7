import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { usePick, useTexts } from '../i18n/texts';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Points } from '../ui/Values';
import type { Preview } from './data';
import styles from './form.module.css';

/** What somebody says of an act that was told of before: it is another one, or the same, told of once more. */
export type SameAct = 'apart' | 'alongside';

interface Props {
  preview: Preview | undefined;
  problem: unknown;
  busy: boolean;
  same: SameAct | null;
  onSame: (same: SameAct) => void;
  children: ReactNode;
}

/** What the deed will probably be worth, in points and in a sentence. */
export function PreviewCard({ preview, problem, busy, same, onSame, children }: Props) {
  const t = useTexts('deeds');
  const pick = usePick();
  const shown = problem ? undefined : preview;
  return (
    <aside className={`card ${styles['preview'] ?? ''}`} aria-live="polite" aria-busy={busy}>
      <h2 className="muted">{t('worth')}</h2>
      {!shown && !problem && <p className="muted">{t('worthFirst')}</p>}
      <ProblemAlert problem={problem} />
      {shown?.verdict && (
        <>
          <p className={styles['big']}>
            <Points value={shown.verdict.points} change large />
          </p>
          <p className={styles['why']}>{pick(shown.verdict.explanation)}</p>
          <p className="muted">{t('already')}</p>
        </>
      )}
      {shown?.judges && <p className={styles['why']}>{t('judgesWill', { count: shown.judges })}</p>}
      {shown?.sameAct && (
        <div className={styles['same']}>
          <p>
            {t('same')} <Link to={`/desk/deeds/${shown.sameAct}`}>{t('seeSame')}</Link>
          </p>
          {(['alongside', 'apart'] as const).map((kind) => (
            <label key={kind} className={styles['check']}>
              <input type="radio" name="same" checked={same === kind} onChange={() => { onSame(kind); }} />
              {t(kind)}
            </label>
          ))}
        </div>
      )}
      {children}
    </aside>
  );
}
