import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { usePick, useTexts } from '../i18n/texts';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Points } from '../ui/Values';
import type { Preview } from './data';
import styles from './form.module.css';

interface Props {
  preview: Preview | undefined;
  problem: unknown;
  busy: boolean;
  apart: boolean;
  onApart: (apart: boolean) => void;
  children: ReactNode;
}

/** What the deed will probably be worth, in points and in a sentence. */
export function PreviewCard({ preview, problem, busy, apart, onApart, children }: Props) {
  const t = useTexts('deeds');
  const pick = usePick();
  const shown = problem ? undefined : preview;
  return (
    <aside className={`card ${styles['preview'] ?? ''}`} aria-live="polite" aria-busy={busy}>
      <h2 className="muted">{t('worth')}</h2>
      {!shown && !problem && <p className="muted">{t('worthFirst')}</p>}
      <ProblemAlert problem={problem} />
      {shown && (
        <>
          <p className={styles['big']}>
            <Points value={shown.verdict.points} change large />
          </p>
          <p className={styles['why']}>{pick(shown.verdict.explanation)}</p>
          <p className="muted">{t('already')}</p>
        </>
      )}
      {shown?.sameAct && (
        <div className={styles['same']}>
          <p>
            {t('same')} <Link to={`/desk/deeds/${shown.sameAct}`}>{t('seeSame')}</Link>
          </p>
          <label className={styles['check']}>
            <input type="checkbox" checked={apart} onChange={(event) => { onApart(event.target.checked); }} />
            {t('apart')}
          </label>
        </div>
      )}
      {children}
    </aside>
  );
}
