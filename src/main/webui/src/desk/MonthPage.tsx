import { BookOpenCheck, Plus } from 'lucide-react';
import { Link } from 'react-router';
import { useUser } from '../api/session';
import { BudgetNote } from '../deeds/BudgetNote';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { MonthSwitch, useShownMonth } from '../ui/MonthSwitch';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useMonth, type MonthWork } from './month';
import { MonthLine } from './MonthLine';
import { Todo } from './Todo';

/** 本月工作: where the month's deeds stand, and what waits for this user. */
export default function MonthPage() {
  const t = useTexts('desk');
  const user = useUser();
  const month = useShownMonth();
  const work = useMonth(user.division, month);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={<MainAction />} />
      <div className="stack">
        <MonthSwitch />
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
      <BudgetNote village={work.village} on={`${work.month}-01`} />
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
  const stages = [work.recorded, work.approved, work.published, work.due, work.settled, work.refused, work.ready];
  return work.objections === 0 && work.untold === 0 && stages.every((stage) => stage.deeds === 0);
}
