import { Download, HandHelping } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, commandHeaders, download, send } from '../api/client';
import { useUser } from '../api/session';
import { answer } from '../deeds/data';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { MoreOf } from '../ui/MoreOf';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import styles from './activities.module.css';
import { touched, useActivities, type Listed, type Part } from './data';
import { Facts, Hours, PartTag, StateTag } from './Parts';

/** A villager's activities: what there is to do, and the hours of the year. */
export default function MinePage() {
  const t = useTexts('activities');
  const user = useUser();
  const list = useActivities(user.division);
  const shown = list.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <PageHeader title={t('activities')} lead={t('mineLead')} />
      <div className="stack">
        {user.person && <Year person={user.person} />}
        <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />
        {list.isPending && <Loading rows={4} />}
        {shown?.length === 0 && <EmptyState icon={HandHelping} title={t('none')} text={t('noneYet')} />}
        <ul className={styles['list']}>
          {shown?.map((one) => (
            <One key={one.activity.id} listed={one} person={user.person ?? ''} />
          ))}
        </ul>
        <MoreOf list={list} />
      </div>
    </>
  );
}

function Year({ person }: { person: string }) {
  const t = useTexts('activities');
  const year = today().slice(0, 4);
  const span = { from: `${year}-01-01`, to: `${year}-12-31` };
  const hours = useQuery({
    queryKey: ['hours', person, year],
    queryFn: ({ signal }) => send<{ minutes: number; name: string }>(`/api/v1/people/${person}/service-hours`, { query: span, signal }),
  });
  if (!hours.data) {
    return null;
  }
  return (
    <section className={`card ${styles['head'] ?? ''}`}>
      <strong>
        {t('thisYear')} <Hours minutes={hours.data.minutes} />
      </strong>
      {hours.data.minutes > 0 && <button type="button" className="button" onClick={() => void download(`/api/v1/people/${person}/service-certificate?from=${span.from}&to=${span.to}`, `${year}.pdf`)}>
        <Download size={20} aria-hidden="true" />
        {t('certificate')}
      </button>}
    </section>
  );
}

function One({ listed: { activity, mine }, person }: { listed: Listed; person: string }) {
  const t = useTexts('activities');
  const claim = useCommand<{ person: string }, Part>({
    run: (body, key) => answer(api.POST('/api/v1/activities/{id}/parts', { params: { path: { id: activity.id } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: ({ state }) => { notify(state === 'WAITING' ? t('onWaitingList') : t('claimed')); },
  });
  const leave = useCommand<string>({
    run: (_, key) => answer(api.DELETE('/api/v1/activities/{id}/parts/{person}', { params: { path: { id: activity.id, person } }, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: () => { notify(t('left')); },
  });
  const confirm = useCommand<{ satisfied: boolean }>({
    run: (body, key) => answer(api.POST('/api/v1/activities/{id}/confirmation', { params: { path: { id: activity.id } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: () => { notify(t('confirmed')); },
  });
  const open = activity.state === 'OPEN';
  const helped = open && activity.helped === person && (activity.confirmed === null || activity.confirmed === undefined);
  return (
    <li className="card stack">
      <div className={styles['head']}>
        <strong>{activity.title}</strong>
        <span className="row">
          <StatusTag tone="plain">{t(`kind.${activity.kind}`)}</StatusTag>
          {mine ? <PartTag part={mine} /> : <StateTag activity={activity} />}
        </span>
      </div>
      <Facts activity={activity} />
      {activity.about && <p>{activity.about}</p>}
      {mine && mine.minutes > 0 && <Hours minutes={mine.minutes} />}
      <ProblemAlert problem={claim.error ?? leave.error ?? confirm.error} />
      {open && !mine && person !== '' && activity.helped !== person && (
        <button type="button" className="button primary" disabled={claim.isPending} onClick={() => { claim.mutate({ person }); }}>
          {activity.taken < activity.places ? t('claim') : t('queue')}
        </button>
      )}
      {open && (mine?.state === 'CLAIMED' || mine?.state === 'IN') && (
        <Link className="button" to={`/me/activities/${activity.id}`}>
          {mine.state === 'IN' ? t('checkOut') : t('checkIn')}
        </Link>
      )}
      {open && (mine?.state === 'CLAIMED' || mine?.state === 'WAITING') && (
        <button type="button" className="button" disabled={leave.isPending} onClick={() => { leave.mutate(activity.id); }}>
          {t('leave')}
        </button>
      )}
      {helped && (
        <span className="row">
          {t('wereYouHelped')}
          <button type="button" className="button primary" disabled={confirm.isPending} onClick={() => { confirm.mutate({ satisfied: true }); }}>
            {t('satisfied')}
          </button>
          <button type="button" className="button" disabled={confirm.isPending} onClick={() => { confirm.mutate({ satisfied: false }); }}>
            {t('unsatisfied')}
          </button>
        </span>
      )}
    </li>
  );
}
