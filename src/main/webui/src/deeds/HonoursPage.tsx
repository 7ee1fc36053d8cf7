import { useInfiniteQuery } from '@tanstack/react-query';
import { Award } from 'lucide-react';
import { api, commandHeaders } from '../api/client';
import { useUser } from '../api/session';
import { usePlace } from '../app/place';
import { usePick, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { MoreOf } from '../ui/MoreOf';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton, PrintFrame } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { DateText } from '../ui/Values';
import { answer, type Both, type Page } from './data';
import styles from './board.module.css';

interface Honoured {
  id: string;
  name: string;
  rule: Both;
  happenedOn: string;
  story: string;
}

/** 光荣榜: who agreed to be named for a good deed; a page to print and hang up. */
export default function HonoursPage() {
  const t = useTexts('deeds');
  const user = useUser();
  const place = usePlace();
  const pick = usePick();
  const honours = useInfiniteQuery({
    queryKey: ['honours', user.division],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answer<Page<Honoured>>(
        api.GET('/api/v1/villages/{code}/honours', { params: { path: { code: user.division }, query: { after: pageParam, limit: 200 } }, signal }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const shown = honours.data?.pages.flatMap((page) => page.items) ?? [];
  const takeOff = useCommand<string>({
    run: (id, key) => answer(api.DELETE('/api/v1/honours/{id}', { params: { path: { id } }, headers: commandHeaders(key) })),
    invalidates: [['honours']],
    onDone: () => { notify(t('honourTaken')); },
  });
  const some = shown.length > 0;
  return (
    <>
      <div className="no-print">
        <PageHeader title={t('honours')} lead={t('honoursLead')} actions={some && <PrintButton primary />} />
      </div>
      <ProblemAlert problem={honours.error ?? takeOff.error} />
      {honours.isPending && <Loading rows={5} />}
      {honours.data && !some && (
        <div className="card">
          <EmptyState icon={Award} title={t('honoursNone')} text={t('honoursNoneText')} />
        </div>
      )}
      {some && (
        <>
        <PrintFrame paper="a3">
          <article className={`card ${styles['poster'] ?? ''}`}>
            <header className={styles['posterHead']}>
              <p className="muted">{place}</p>
              <h2>{t('honours')}</h2>
            </header>
            <ul className={styles['issues']}>
              {shown.map((one) => (
                <li key={one.id} className="keep-together">
                  <p>
                    <strong>{one.name}</strong> · {pick(one.rule)} <span className="muted"><DateText value={one.happenedOn} /></span>
                  </p>
                  <p>{one.story}</p>
                  {['recorder', 'reviewer', 'admin'].includes(user.role) && (
                    <button type="button" className="button quiet no-print" disabled={takeOff.isPending} onClick={() => { takeOff.mutate(one.id); }}>
                      {t('honourOff')}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </article>
        </PrintFrame>
        <MoreOf list={honours} />
        </>
      )}
    </>
  );
}
