import { FileSearch } from 'lucide-react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { formatDateTime } from '../ui/format';
import { Loading } from '../ui/Loading';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import styles from './bank.module.css';
import { ANSWERED, useQueries, type StandingQuery } from './credit';

/** What this bank asked before, the latest first. */
export function Earlier() {
  const t = useTexts('bank');
  const common = useTexts('common');
  const queries = useQueries();
  const all = queries.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="card stack">
      <h2>{t('earlier')}</h2>
      <ProblemAlert problem={queries.error} onRetry={() => void queries.refetch()} />
      {queries.isPending && <Loading />}
      {queries.data && all.length === 0 && <EmptyState icon={FileSearch} title={t('none')} text={t('noneText')} />}
      <ul className={styles['queries']}>
        {all.map((query) => (
          <li key={query.id}>
            <Row query={query} />
          </li>
        ))}
      </ul>
      {queries.hasNextPage && (
        <button type="button" className="button" disabled={queries.isFetchingNextPage} onClick={() => void queries.fetchNextPage()}>
          {common('more')}
        </button>
      )}
    </section>
  );
}

function Row({ query }: { query: StandingQuery }) {
  const t = useTexts('bank');
  const language = useLanguage();
  const time = formatDateTime(query.askedAt, language);
  const isAnswered = query.outcome === ANSWERED;
  return (
    <>
      {isAnswered ? (
        <Link to={`/bank/queries/${query.id}`} aria-label={t('open', { day: time })}>
          {time}
        </Link>
      ) : (
        <span>{time}</span>
      )}
      <span>
        {t(`purpose.${query.purpose}`)} <span className="muted">· {query.askedName}</span>
      </span>
      {isAnswered ? <StatusTag tone="good">{t('answered')}</StatusTag> : <Refusal outcome={query.outcome} />}
    </>
  );
}

function Refusal({ outcome }: { outcome: string }) {
  const t = useTexts('bank');
  return <StatusTag tone="warn">{isKnown(outcome) ? t(`outcome.${outcome}`) : t('refused')}</StatusTag>;
}

function isKnown(outcome: string): outcome is 'no-consent' | 'not-opened' {
  return outcome === 'no-consent' || outcome === 'not-opened';
}
