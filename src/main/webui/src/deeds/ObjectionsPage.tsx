import { MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useUser } from '../api/session';
import { usePick, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { MoreOf } from '../ui/MoreOf';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { DateText } from '../ui/Values';
import { BoardTabs } from './BoardTabs';
import { useObjections, type Objection } from './data';
import { AnswerLink, Home } from './Parts';
import { DaysLeft } from './DaysLeft';
import { StateTag } from './StateTag';
import styles from './board.module.css';
import list from './deeds.module.css';

/** 异议: what waits for an answer, the one due first at the top. */
export default function ObjectionsPage() {
  const t = useTexts('deeds');
  const user = useUser();
  const [open, setOpen] = useState(true);
  const objections = useObjections(user.division, open);
  const shown = objections.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <PageHeader title={t('objections')} lead={t('objectionsLead')} />
      <div className="stack">
        <div className={styles['between']}>
          {user.division.length === 12 && <BoardTabs />}
          <div className={list['tabs']} role="group" aria-label={t('state')}>
            {[true, false].map((only) => (
              <button
                key={String(only)}
                type="button"
                className={`${list['tab'] ?? ''} ${styles['pill'] ?? ''}`}
                aria-pressed={open === only}
                onClick={() => {
                  setOpen(only);
                }}
              >
                {only ? t('openOnly') : t('everything')}
              </button>
            ))}
          </div>
        </div>
        <ProblemAlert problem={objections.error} onRetry={() => void objections.refetch()} />
        {objections.isPending && <Loading rows={4} />}
        {shown?.length === 0 && (
          <div className="card">
            <EmptyState icon={MessageCircleQuestion} title={t('objectionsNone')} text={t('objectionsNoneText')} />
          </div>
        )}
        <ul className={styles['issues']}>
          {shown?.map((objection) => (
            <One key={objection.id} objection={objection} />
          ))}
        </ul>
        <MoreOf list={objections} />
      </div>
    </>
  );
}

function One({ objection }: { objection: Objection }) {
  const t = useTexts('deeds');
  const pick = usePick();
  return (
    <li className={`card ${styles['objection'] ?? ''}`}>
      <div className={styles['objectionHead']}>
        <Home household={objection.household} />
        <Link to={`/desk/deeds/${objection.deed}`}>{pick(objection.ruleName)}</Link>
        <span className={styles['tags']}>
          <StateTag state={objection.deedState} />
          {objection.appeals && <StatusTag tone="warn">{t('what.APPEALED')}</StatusTag>}
          <Standing objection={objection} />
        </span>
      </div>
      <p>
        <strong>{t('by', { name: objection.objectorName })}</strong>{' '}
        <span className="muted">
          <DateText value={objection.raisedAt} form="day" /> · {[t(`way.${objection.way}`), objection.contact].filter(Boolean).join(' · ')}
        </span>
      </p>
      <blockquote className={styles['quote']}>{objection.grounds}</blockquote>
      {objection.answer && (
        <p>
          <strong>{t('answer')}：</strong>
          {objection.answer}{' '}
          <AnswerLink objection={objection} />
        </p>
      )}
    </li>
  );
}

function Standing({ objection }: { objection: Objection }) {
  const t = useTexts('deeds');
  if (objection.decidedAt) {
    return <StatusTag tone="plain">{objection.upheld ? t('upheld') : t('dismissed')}</StatusTag>;
  }
  return (
    <StatusTag tone={objection.overdue ? 'bad' : 'warn'}>
      {objection.overdue ? t('overdue') : t('openOnly')} · <DateText value={objection.dueOn} form="day" /> · <DaysLeft until={objection.dueOn} />
    </StatusTag>
  );
}
