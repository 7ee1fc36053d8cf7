import { CircleCheck } from 'lucide-react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatList } from '../ui/format';
import { StatusTag } from '../ui/StatusTag';
import { Count } from '../ui/Values';
import { ProblemTable } from './ProblemTable';
import type { Roster, Summary } from './people';
import styles from './people.module.css';

interface Found {
  roster: Roster;
  busy: boolean;
  onApply: () => void;
  onAnother: () => void;
}

/** What was found in a roster, and the one thing to do next. */
export function RosterFound({ roster, busy, onApply, onAnother }: Found) {
  const t = useTexts('people');
  const summary = roster.summary;
  const title = { APPLIED: t('applied'), REFUSED: t('refused'), FAILED: t('failed') }[roster.state as string] ?? t('found');
  const ready = roster.state === 'EXAMINED' && summary?.mistakes === 0 && !changesNothing(summary);
  return (
    <section className="card stack">
      <div className={styles['facts']}>
        <h2>{title}</h2>
        <span className="muted">{roster.filename}</span>
        {summary && <span className="muted">{t('rows', { count: summary.rows })}</span>}
      </div>
      {summary && roster.state !== 'REFUSED' && <Figures summary={summary} />}
      {summary && summary.mistakes > 0 && <StatusTag tone="bad">{t('mistakes', { count: summary.mistakes })}</StatusTag>}
      {summary && summary.notes > 0 && <StatusTag tone="info">{t('notes', { count: summary.notes })}</StatusTag>}
      {summary && <ProblemTable problems={summary.problems} all={summary.mistakes + summary.notes} />}
      {summary && roster.state === 'EXAMINED' && summary.mistakes === 0 && <Changes summary={summary} />}
      <div className="row">
        {ready && (
          <button type="button" className="button primary" disabled={busy} onClick={onApply}>
            <CircleCheck size={20} aria-hidden="true" />
            {busy ? t('applying') : t('apply')}
          </button>
        )}
        {roster.state === 'APPLIED' && (
          <Link className="button primary" to="/desk/households">
            {t('seeHouseholds')}
          </Link>
        )}
        <button type="button" className="button" onClick={onAnother}>
          {t('another')}
        </button>
      </div>
    </section>
  );
}

const figures = [
  'newHouseholds',
  'changedHouseholds',
  'unchangedHouseholds',
  'absentHouseholds',
  'newPeople',
  'changedPeople',
  'movedPeople',
  'unchangedPeople',
] as const;

function Figures({ summary }: { summary: Summary }) {
  const t = useTexts('people');
  return (
    <dl className={styles['figures']}>
      {figures.map((figure) => (
        <div key={figure}>
          <dt className="muted">{t(figure)}</dt>
          <dd>
            <Count value={summary[figure]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Changes({ summary }: { summary: Summary }) {
  const t = useTexts('people');
  const language = useLanguage();
  if (changesNothing(summary)) {
    return <p>{t('nothing')}</p>;
  }
  return (
    <details>
      <summary>{t('changes')}</summary>
      {summary.newGroups.length > 0 && (
        <p>
          {t('newGroups')}: {formatList(summary.newGroups, language)}
        </p>
      )}
      <ul className={styles['changes']}>
        {summary.changes.map((change, index) => (
          <li key={index}>
            <span className="muted">{t('row', { row: change.row })}</span> {change[language]}
          </li>
        ))}
      </ul>
    </details>
  );
}

function changesNothing(summary: Summary): boolean {
  const changed = summary.newHouseholds + summary.changedHouseholds + summary.newPeople + summary.changedPeople + summary.movedPeople;
  return changed === 0 && summary.newGroups.length === 0;
}
