import { BookOpenCheck, ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { month as thisMonth } from '../ui/format';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { DateText } from '../ui/Values';
import { useMonth, type MonthWork } from './month';
import { MonthLine } from './MonthLine';
import styles from './month.module.css';
import { Todo } from './Todo';

/** 本月工作: where the month's deeds stand, and what waits for this user. */
export default function MonthPage() {
  const t = useTexts('desk');
  const user = useUser();
  const [search] = useSearchParams();
  const month = search.get('month') ?? thisMonth();
  const work = useMonth(user.division, month);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={<MainAction />} />
      <div className="stack">
        <MonthSwitch month={month} />
        <ProblemAlert problem={work.error} onRetry={() => void work.refetch()} />
        {work.isPending && <Loading rows={4} />}
        {work.data && (isEmpty(work.data) ? <First /> : <Month work={work.data} />)}
      </div>
    </>
  );
}

function Month({ work }: { work: MonthWork }) {
  const t = useTexts('desk');
  return (
    <>
      <MonthLine work={work} />
      <Todo work={work} />
      {work.refused.deeds > 0 && (
        <p className="muted">
          <Link to={`/desk/deeds?month=${work.month}&state=REFUSED`}>{t('refused', { count: work.refused.deeds })}</Link>
        </p>
      )}
    </>
  );
}

function MainAction() {
  const t = useTexts('desk');
  const { role } = useUser();
  if (role === 'recorder') {
    return (
      <Link className="button primary" to="/desk/deeds/new">
        <Plus size={20} aria-hidden="true" />
        {t('record')}
      </Link>
    );
  }
  if (role === 'reviewer') {
    return (
      <Link className="button primary" to="/desk/review">
        <BookOpenCheck size={20} aria-hidden="true" />
        {t('review')}
      </Link>
    );
  }
  return null;
}

function MonthSwitch({ month }: { month: string }) {
  const t = useTexts('desk');
  const [, setSearch] = useSearchParams();
  const away = monthsFromNow(month);
  const move = (by: number) => {
    setSearch({ month: thisMonth(away + by) }, { replace: true });
  };
  return (
    <div className={styles['switch']}>
      <button type="button" className={styles['arrow']} aria-label={t('previous')} onClick={() => { move(-1); }}>
        <ChevronLeft size={20} aria-hidden="true" />
      </button>
      <h2 className={styles['month']} aria-live="polite">
        <DateText value={month} form="month" />
      </h2>
      <button type="button" className={styles['arrow']} aria-label={t('next')} disabled={away >= 0} onClick={() => { move(1); }}>
        <ChevronRight size={20} aria-hidden="true" />
      </button>
    </div>
  );
}

function First() {
  const t = useTexts('desk');
  const { role } = useUser();
  return (
    <div className="card">
      <EmptyState icon={BookOpenCheck} title={t('firstTitle')} text={t('firstText')}>
        {role === 'recorder' && (
          <Link className="button" to="/desk/sheet">
            {t('sheet')}
          </Link>
        )}
      </EmptyState>
    </div>
  );
}

function isEmpty(work: MonthWork): boolean {
  const stages = [work.recorded, work.approved, work.published, work.due, work.settled, work.refused];
  return work.objections === 0 && stages.every((stage) => stage.deeds === 0);
}

function monthsFromNow(month: string): number {
  const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return index(month) - index(thisMonth());
}
