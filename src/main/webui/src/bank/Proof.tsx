import { Check, ChevronDown, CircleHelp, Minus, X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { Loading } from '../ui/Loading';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { Details } from './Details';
import styles from './bank.module.css';
import { useBundle, useLadder, type StandingQuery } from './credit';
import type { Ladder, Rung, RungState } from './proof/ladder';

const icons: Record<RungState, LucideIcon> = { holds: Check, first: Check, fails: X, unable: CircleHelp, skipped: Minus };

/** The ladder of proofs, climbed in this browser as soon as the sheet is open. */
export function Proof({ query, statement }: { query: StandingQuery; statement: string }) {
  const t = useTexts('bank');
  const hasEvidence = query.fields.includes('EVIDENCE');
  const bundle = useBundle(query.id, hasEvidence);
  const ladder = useLadder(query.id, statement, bundle.data ?? null, !hasEvidence || bundle.data !== undefined);
  return (
    <section className="card stack" aria-live="polite">
      <h2>{t('proof')}</h2>
      <p className="muted">{hasEvidence ? t('proofLead') : t('proofOnlyStatement')}</p>
      <ProblemAlert problem={bundle.error} onRetry={() => void bundle.refetch()} />
      {(ladder.isFetching || bundle.isFetching) && (
        <>
          <p role="status">{t('checking')}</p>
          <Loading rows={5} />
        </>
      )}
      {ladder.data && !ladder.isFetching && <Rungs ladder={ladder.data} onAgain={() => void ladder.refetch()} />}
    </section>
  );
}

/** The steps of a ladder that was climbed, and what they amount to. */
export function Rungs({ ladder, onAgain }: { ladder: Ladder; onAgain: () => void }) {
  const t = useTexts('bank');
  return (
    <>
      <div>
        <Verdict ladder={ladder} />
      </div>
      <ol className={styles['ladder']}>
        {ladder.rungs.map((rung) => (
          <li key={rung.name}>
            <Step rung={rung} ladder={ladder} />
          </li>
        ))}
      </ol>
      <div className="no-print">
        <button type="button" className="button" onClick={onAgain}>
          {t('checkAgain')}
        </button>
      </div>
    </>
  );
}

function Verdict({ ladder: { rungs } }: { ladder: Ladder }) {
  const t = useTexts('bank');
  if (rungs.some((rung) => rung.state === 'fails')) {
    return <StatusTag tone="bad">{t('broken')}</StatusTag>;
  }
  return rungs.some((rung) => rung.state === 'unable') ? (
    <StatusTag tone="warn">{t('notAll')}</StatusTag>
  ) : (
    <StatusTag tone="good">{t('allHold')}</StatusTag>
  );
}

function Step({ rung, ladder }: { rung: Rung; ladder: Ladder }) {
  const t = useTexts('bank');
  const Icon = icons[rung.state];
  return (
    <details className={styles['rung']} open={rung.state === 'fails' || rung.state === 'unable'}>
      <summary>
        <span className={`${styles['mark'] ?? ''} ${styles[rung.state] ?? ''}`}>
          <Icon size={18} strokeWidth={2.5} aria-hidden="true" />
        </span>
        <strong>{t(`rung.${rung.name}`)}</strong>
        <span className={styles[`${rung.state}Word`]}>{t(`state.${rung.state}`)}</span>
        <ChevronDown className={styles['chevron']} size={18} aria-hidden="true" />
      </summary>
      <div className={styles['inside']}>
        <p>
          <Said rung={rung} />
        </p>
        {rung.state !== 'skipped' && <Details name={rung.name} ladder={ladder} />}
      </div>
    </details>
  );
}

function Said({ rung }: { rung: Rung }): ReactNode {
  const t = useTexts('bank');
  if (rung.flaw) {
    return t(`flaw.${rung.flaw.code}`, rung.flaw.values);
  }
  if (rung.state === 'skipped') {
    return t('skippedText');
  }
  if (rung.state === 'unable') {
    return rung.name === 'statement' || rung.name === 'status' ? t('unableStatement') : rung.name === 'checkpoint' ? t('unableCheckpoint') : t('unableOther');
  }
  return rung.state === 'first' ? t('about.first') : t(`about.${rung.name}`);
}
