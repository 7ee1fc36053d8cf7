import { LogIn } from 'lucide-react';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { api, commandHeaders } from '../api/client';
import { answer } from '../deeds/data';
import { useTexts } from '../i18n/texts';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import styles from './activities.module.css';
import { touched, useActivity, type Part } from './data';
import { Facts, Hours, PartTag } from './Parts';

/** What the QR code at the place opens: one button, in the first time and out the second. */
export default function ScanPage() {
  const t = useTexts('activities');
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const [code, setCode] = useState(search.get('code') ?? '');
  const activity = useActivity(id);
  const scan = useCommand<{ code: string }, Part>({
    run: (body, key) => answer(api.POST('/api/v1/activities/{id}/scans', { params: { path: { id } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
  });
  const mine = activity.data?.mine;
  const over = mine?.state === 'OUT' || mine?.state === 'COUNTED';
  return (
    <>
      <PageHeader title={activity.data?.activity.title ?? t('scan')} back={{ to: '/me/activities', label: t('activities') }} />
      <ProblemAlert problem={activity.error ?? scan.error} />
      {activity.isPending && <Loading rows={3} />}
      {activity.data && (
        <section className="card stack">
          <Facts activity={activity.data.activity} />
          {mine ? <PartTag part={mine} /> : <p>{t('notClaimed')}</p>}
          {mine && mine.minutes > 0 && <Hours minutes={mine.minutes} />}
          <label className={styles['field']}>
            {t('code')}
            <input maxLength={20} autoComplete="off" value={code} onChange={(event) => { setCode(event.target.value); }} />
          </label>
          <button type="button" className="button primary wide" disabled={code.trim() === '' || over || scan.isPending} onClick={() => { scan.mutate({ code: code.trim() }); }}>
            <LogIn size={20} aria-hidden="true" />
            {mine?.state === 'IN' ? t('checkOut') : t('checkIn')}
          </button>
        </section>
      )}
    </>
  );
}
