import { HandCoins } from 'lucide-react';
import { Link } from 'react-router';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { DateText, Money } from '../ui/Values';
import { TONES, useLoans, type Loan } from './data';
import styles from './loans.module.css';

/** The bank's loans, the latest application first. */
export default function LoansPage() {
  const t = useTexts('loans');
  const common = useTexts('common');
  const loans = useLoans();
  const all = loans.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <section className="card stack">
        <ProblemAlert problem={loans.error} onRetry={() => void loans.refetch()} />
        {loans.isPending && <Loading rows={5} />}
        {loans.data && all.length === 0 && (
          <EmptyState icon={HandCoins} title={t('none')} text={t('noneText')}>
            <Link className="button primary" to="/bank">
              {t('toAsk')}
            </Link>
          </EmptyState>
        )}
        <ul className={styles['rows']}>
          {all.map((loan) => (
            <li key={loan.id}>
              <Row loan={loan} />
            </li>
          ))}
        </ul>
        {loans.hasNextPage && (
          <button type="button" className="button" disabled={loans.isFetchingNextPage} onClick={() => void loans.fetchNextPage()}>
            {common('more')}
          </button>
        )}
      </section>
    </>
  );
}

function Row({ loan }: { loan: Loan }) {
  const t = useTexts('loans');
  return (
    <Link to={`/bank/loans/${loan.id}`} className={styles['row']}>
      <span>
        <strong>{loan.reference}</strong>
        <br />
        <span className="muted">{loan.productName}</span>
      </span>
      <span>
        <Money fen={loan.amountFen} />
        <br />
        <span className="muted">
          <DateText value={loan.appliedAt} />
        </span>
      </span>
      <span className="muted">{loan.owedFen > 0 && <>{t('owed')} <Money fen={loan.owedFen} /></>}</span>
      <StatusTag tone={TONES[loan.state]}>{t(`state.${loan.state}`)}</StatusTag>
    </Link>
  );
}
