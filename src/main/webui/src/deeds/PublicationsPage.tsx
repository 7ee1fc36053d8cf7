import { Landmark, Megaphone } from 'lucide-react';
import { Link } from 'react-router';
import { api, commandHeaders } from '../api/client';
import { useUser } from '../api/session';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { formatDay, month as thisMonth, today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { MoreOf } from '../ui/MoreOf';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { DateText, Points } from '../ui/Values';
import { answer, touched, usePublications, type Publication } from './data';
import { useMonth } from '../desk/month';
import { BoardTabs } from './BoardTabs';
import { BudgetNote } from './BudgetNote';
import { lastMoment } from './lastMoment';
import styles from './board.module.css';

/** 公示与入账: publish what is approved, settle what has ended, and every publication so far. */
export default function PublicationsPage() {
  const t = useTexts('deeds');
  const user = useUser();
  const publications = usePublications(user.division);
  const list = publications.data?.pages.flatMap((page) => page.items) ?? [];
  const acts = ['recorder', 'reviewer', 'admin'].includes(user.role);
  return (
    <>
      <PageHeader title={t('publications')} lead={t('publicationsLead')} actions={acts && <Settle village={user.division} />} />
      <div className="stack">
        <BoardTabs />
        {acts && <BudgetNote village={user.division} on={today()} />}
        {acts && <ToPublish village={user.division} />}
        <ProblemAlert problem={publications.error} onRetry={() => void publications.refetch()} />
        {publications.isPending && <Loading rows={4} />}
        {publications.data && list.length === 0 && (
          <div className="card">
            <EmptyState icon={Megaphone} title={t('publicationsNone')} text={t('publicationsNoneText')} />
          </div>
        )}
        <ul className={styles['issues']}>
          {list.map((publication) => (
            <Issue key={publication.id} publication={publication} />
          ))}
        </ul>
        <MoreOf list={publications} />
      </div>
    </>
  );
}

function ToPublish({ village }: { village: string }) {
  const t = useTexts('deeds');
  const language = useLanguage();
  const month = useMonth(village, thisMonth());
  const ready = month.data?.ready;
  const publish = useCommand<undefined, Publication>({
    run: (_, key) => answer(api.POST('/api/v1/villages/{code}/publications', { params: { path: { code: village } }, body: {}, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: (publication) => {
      notify(t('published', { number: publication.number, date: formatDay(lastMoment(publication), language) }));
    },
  });
  if (!ready || ready.deeds === 0) {
    return <ProblemAlert problem={month.error} />;
  }
  return (
    <section className={`card ${styles['ready'] ?? ''}`}>
      <Megaphone size={24} aria-hidden="true" />
      <p className={styles['readyText']}>
        <strong>{t('waitingToPublish', { count: ready.deeds })}</strong>
        <Points value={ready.points} />
      </p>
      <button
        type="button"
        className="button primary"
        disabled={publish.isPending}
        onClick={() => {
          publish.mutate(undefined);
        }}
      >
        {t('publishAll', { count: ready.deeds })}
      </button>
      <ProblemAlert problem={publish.error} />
    </section>
  );
}

function Settle({ village }: { village: string }) {
  const t = useTexts('deeds');
  const settle = useCommand<undefined, { deeds: number; awarded: number; deducted: number; beyondBudget: number }>({
    run: (_, key) => answer(api.POST('/api/v1/villages/{code}/settlement', { params: { path: { code: village } }, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: ({ deeds, awarded, deducted, beyondBudget }) => {
      const said = [
        deeds > 0 && t('settled', { count: deeds, awarded, deducted }),
        beyondBudget > 0 && t('settledBeyond', { count: beyondBudget }),
      ].filter(Boolean);
      notify(said.length === 0 ? t('settledNone') : said.join(' '));
    },
  });
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={settle.isPending}
        onClick={() => {
          settle.mutate(undefined);
        }}
      >
        <Landmark size={20} aria-hidden="true" />
        {t('settleNow')}
      </button>
      <ProblemAlert problem={settle.error} />
    </>
  );
}

function Issue({ publication }: { publication: Publication }) {
  const t = useTexts('deeds');
  return (
    <li className={`card ${styles['issue'] ?? ''}`}>
      <Link className={styles['issueLink']} to={`/desk/publications/${publication.id}`}>
        <span className={styles['issueName']}>{t('issue', { number: publication.number })}</span>
        <span className="muted">
          <DateText value={publication.publishedAt} form="day" /> – <DateText value={lastMoment(publication)} form="day" />
        </span>
        <span className={styles['issueFigures']}>
          {t('lines', { count: publication.lines })} · <Points value={publication.points} />
        </span>
        <span className={styles['tags']}>
          <Standing publication={publication} />
          {publication.objections > 0 && <StatusTag tone="warn">{t('openObjections', { count: publication.objections })}</StatusTag>}
        </span>
      </Link>
    </li>
  );
}

function Standing({ publication }: { publication: Publication }) {
  const t = useTexts('deeds');
  if (publication.waiting === 0) {
    return <StatusTag tone="good">{t('allSettled')}</StatusTag>;
  }
  const ended = hasEnded(publication);
  return <StatusTag tone={ended ? 'info' : 'accent'}>{ended ? `${t('ended')} · ${t('waiting', { count: publication.waiting })}` : t('running')}</StatusTag>;
}

function hasEnded(publication: Publication): boolean {
  return new Date(publication.endsAt).getTime() <= Date.now();
}
