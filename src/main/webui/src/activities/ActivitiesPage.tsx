import { HandHelping, Plus } from 'lucide-react';
import { Link } from 'react-router';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { MoreOf } from '../ui/MoreOf';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useActivities } from './data';
import { Facts, StateTag } from './Parts';
import styles from './activities.module.css';

/** 活动: what is to be done together, for somebody, or as a post or promise. */
export default function ActivitiesPage() {
  const t = useTexts('activities');
  const user = useUser();
  const list = useActivities(user.division);
  const shown = list.data?.pages.flatMap((page) => page.items);
  const may = ['recorder', 'reviewer', 'admin'].includes(user.role);
  return (
    <>
      <PageHeader
        title={t('activities')}
        lead={t('lead')}
        actions={
          may && (
            <Link className="button primary" to="/desk/activities/new">
              <Plus size={20} aria-hidden="true" />
              {t('call')}
            </Link>
          )
        }
      />
      <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Loading rows={4} />}
      {shown?.length === 0 && (
        <div className="card">
          <EmptyState icon={HandHelping} title={t('none')} text={t('noneText')} />
        </div>
      )}
      <ul className={styles['list']}>
        {shown?.map(({ activity }) => (
          <li key={activity.id} className="card">
            <div className={styles['head']}>
              <Link to={`/desk/activities/${activity.id}`}>{activity.title}</Link>
              <span className="row">
                <StatusTag tone="plain">{t(`kind.${activity.kind}`)}</StatusTag>
                <StateTag activity={activity} />
              </span>
            </div>
            <Facts activity={activity} />
          </li>
        ))}
      </ul>
      <MoreOf list={list} />
    </>
  );
}
