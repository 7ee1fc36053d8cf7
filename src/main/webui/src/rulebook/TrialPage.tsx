import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatMoney, formatMonth } from '../ui/format';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { TextField } from '../ui/TextField';
import { Points } from '../ui/Values';
import { useOpened, useTrial } from './calls';
import { useSaid } from './said';
import { Shares } from './Shares';
import { TrialHouseholds } from './TrialHouseholds';
import styles from './trial.module.css';
import type { Trial, TrialSide } from './types';

/** 试算: what a draft would have made of a month that was really lived, beside the rulebook in force. */
export default function TrialPage() {
  const t = useTexts('rulebook');
  const language = useLanguage();
  const { id = '' } = useParams();
  const opened = useOpened(id);
  const [month, setMonth] = useState(monthBack(1));
  const [budget, setBudget] = useState('');
  const fen = /^[0-9]{1,8}(\.[0-9]{1,2})?$/.test(budget) ? Math.round(Number(budget) * 100) : undefined;
  const trial = useTrial(id, month, fen);
  return (
    <>
      <PageHeader
        title={t('trial')}
        lead={t('trialLead')}
        back={{ to: `/desk/rulebook/${id}`, label: opened.data?.version.title ?? t('back') }}
      />
      <div className={`card ${styles['asked'] ?? ''}`}>
        <label className={styles['month']}>
          <span>{t('trialMonth')}</span>
          <select
            value={month}
            onChange={(event) => {
              setMonth(event.target.value);
            }}
          >
            {Array.from({ length: 12 }, (_, back) => (
              <option key={back} value={monthBack(back)}>
                {formatMonth(monthBack(back), language)}
              </option>
            ))}
          </select>
        </label>
        <TextField label={t('trialBudget')} inputMode="decimal" value={budget} hint={t('trialBudgetHint')} onChange={setBudget} />
      </div>
      <ProblemAlert problem={trial.error} />
      {trial.isPending && <Loading rows={6} />}
      {trial.data && <Outcome trial={trial.data} />}
    </>
  );
}

function monthBack(back: number): string {
  const now = new Date();
  const month = new Date(Date.UTC(now.getFullYear(), now.getMonth() - back, 1));
  return month.toISOString().slice(0, 7);
}

function Outcome({ trial }: { trial: Trial }) {
  const t = useTexts('rulebook');
  if (trial.draft.acts === 0) {
    return <p className="card">{t('trialNothing')}</p>;
  }
  const foreign = trial.draft.lacking === trial.draft.acts;
  return (
    <div className="stack">
      {foreign && <Foreign acts={trial.draft.acts} />}
      <div className={styles['sides']}>
        <Side title={t('trialInForce')} side={trial.inForce} budgetFen={trial.budgetFen} />
        <Side title={t('trialDraft')} side={trial.draft} budgetFen={trial.budgetFen} />
      </div>
      <p className="muted">{t('trialGiven', { points: trial.given })}</p>
      {!foreign && (
        <>
          <div className={styles['shares']}>
            <Shares title={t('byGroup')} shares={trial.groups} />
            <Shares title={t('byAge')} shares={trial.ages} />
            <Shares title={t('byRule')} shares={trial.rules} />
          </div>
          <TrialHouseholds trial={trial} />
        </>
      )}
    </div>
  );
}

/** A draft from elsewhere knows none of the rules by which the month was recorded: the figures say nothing about it. */
function Foreign({ acts }: { acts: number }) {
  const t = useTexts('rulebook');
  return (
    <div className={styles['foreign']} role="status">
      <TriangleAlert size={20} aria-hidden="true" />
      <p>
        <strong>{t('trialForeign', { count: acts })}</strong> {t('trialForeignDo')}
      </p>
    </div>
  );
}

function Side({ title, side, budgetFen }: { title: string; side: TrialSide | null | undefined; budgetFen: number | null | undefined }) {
  const t = useTexts('rulebook');
  const said = useSaid();
  const language = useLanguage();
  if (!side) {
    return (
      <section className="card stack">
        <h2 className={styles['title']}>{title}</h2>
        <p className="muted">{t('trialNone')}</p>
      </section>
    );
  }
  const cost = side.costFen ?? undefined;
  const left = cost === undefined || budgetFen === undefined || budgetFen === null ? undefined : budgetFen - cost;
  return (
    <section className="card stack" aria-label={title}>
      <h2 className={styles['title']}>{title}</h2>
      <p className="muted">
        {said(side.title)} · {t('version', { number: side.number })}
      </p>
      <dl className={styles['figures']}>
        <dt>{t('trialAwarded')}</dt>
        <dd>
          <Points value={side.awarded} large />
        </dd>
        <dt>{t('trialDeducted')}</dt>
        <dd>
          <Points value={side.deducted} />
        </dd>
        <dt>{t('trialActs')}</dt>
        <dd>
          {side.refused === 0 ? t('trialActsAll', { count: side.acts }) : t('trialActsOf', { acts: side.acts, refused: side.refused })}
          {side.lacking > 0 && side.lacking < side.acts && <span className="muted"> {t('trialLacking', { count: side.lacking })}</span>}
        </dd>
        <dt>{t('trialCost')}</dt>
        <dd>
          {cost === undefined ? t('trialNoValue') : formatMoney(cost, language)}{' '}
          {left !== undefined && (
            <StatusTag tone={left >= 0 ? 'good' : 'bad'}>
              {left >= 0 ? t('budgetLeft', { money: formatMoney(left, language) }) : t('budgetOver', { money: formatMoney(-left, language) })}
            </StatusTag>
          )}
        </dd>
      </dl>
    </section>
  );
}
