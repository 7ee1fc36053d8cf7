import { CircleCheck } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, data } from '../api/client';
import type { components } from '../api/schema';
import type { Role } from '../api/session';
import { usePick, useTexts } from '../i18n/texts';
import { Loading } from '../ui/Loading';
import { MonthSwitch, useShownMonth } from '../ui/MonthSwitch';
import { ProblemAlert } from '../ui/ProblemAlert';
import styles from './rulebook.module.css';

type Replayed = components['schemas']['Replayed'];

export function mayRecompute(role: Role): boolean {
  return role === 'supervisor' || role === 'admin' || role === 'auditor';
}

/** A month's awards judged again, so that whoever supervises sees that nobody wrote a number. */
export function Recompute({ village }: { village: string }) {
  const t = useTexts('rulebook');
  const month = useShownMonth();
  const [asked, setAsked] = useState('');
  const replay = useQuery({
    queryKey: ['rulebooks', 'replay', village, month],
    queryFn: ({ signal }) => data(api.GET('/api/v1/villages/{code}/months/{month}/replay', { params: { path: { code: village, month } }, signal })),
    enabled: asked === month,
    retry: false,
  });
  return (
    <section className="card stack" aria-label={t('recompute')}>
      <div>
        <h2 className={styles['subtitle']}>{t('recompute')}</h2>
        <p className="muted">{t('recomputeLead')}</p>
      </div>
      <div className="row">
        <MonthSwitch />
        <button
          type="button"
          className="button"
          disabled={replay.isFetching}
          onClick={() => {
            if (asked === month) {
              void replay.refetch();
            }
            setAsked(month);
          }}
        >
          {t('recomputeRun')}
        </button>
      </div>
      <ProblemAlert problem={replay.error} />
      {replay.isFetching && <Loading rows={2} />}
      {asked === month && replay.data && !replay.isFetching && <Result of={replay.data} />}
    </section>
  );
}

function Result({ of: { same, different } }: { of: Replayed }) {
  const t = useTexts('rulebook');
  const pick = usePick();
  if (different.length === 0) {
    return same === 0 ? (
      <p role="status">{t('recomputeNone')}</p>
    ) : (
      <p className={styles['clean']} role="status">
        <CircleCheck size={20} aria-hidden="true" />
        {t('recomputeSame', { count: same })}
      </p>
    );
  }
  return (
    <div role="status">
      <p>{t('recomputeDiffer', { same, count: different.length })}</p>
      <ul className={styles['sentences']}>
        {different.map((one) => (
          <li key={one.deed}>
            <Link to={`/desk/deeds/${one.deed}`}>{t('recomputeWas', { granted: one.granted, again: one.again ?? t('recomputeRefused') })}</Link>
            {' · '}
            {pick(one)}
          </li>
        ))}
      </ul>
    </div>
  );
}
