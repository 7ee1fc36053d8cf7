import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Radio } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { formatDateTime, today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import styles from './bank.module.css';

type Endpoint = components['schemas']['NewsEndpoint'];
type Item = components['schemas']['NewsItem'];
type Delivery = components['schemas']['NewsDelivery'];

const ENDPOINTS = ['news-endpoints'];
const NEWS = ['news'];

/** Where the bank's system is told of changes, what it was told, and what became of it. */
export default function NewsPage() {
  const t = useTexts('bank');
  const endpoints = useQuery({ queryKey: ENDPOINTS, queryFn: ({ signal }) => data(api.GET('/api/v1/news-endpoints', { signal })) });
  return (
    <>
      <PageHeader title={t('news')} lead={t('newsLead')} />
      <div className="stack">
        <ProblemAlert problem={endpoints.error} onRetry={() => void endpoints.refetch()} />
        {endpoints.isPending && <Loading />}
        {endpoints.data?.map((endpoint) => <EndpointCard key={endpoint.id} endpoint={endpoint} />)}
        <Register />
        <News endpoints={endpoints.data ?? []} />
      </div>
    </>
  );
}

function Register() {
  const t = useTexts('bank');
  const [address, setAddress] = useState('');
  const [tried, setTried] = useState(false);
  const register = useCommand<string, Endpoint>({
    run: (to, key) => data(api.POST('/api/v1/news-endpoints', { body: { address: to }, headers: commandHeaders(key) })),
    invalidates: [ENDPOINTS],
    onDone: () => {
      setAddress('');
      setTried(false);
      notify(t('endpointMade'));
    },
  });
  const flaw = address.trim().startsWith('https://') ? undefined : t('endpointFlaw');
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!flaw) {
      register.mutate(address.trim());
    }
  }
  return (
    <form className="card stack" onSubmit={submit} noValidate>
      <h2>{t('endpointNew')}</h2>
      <TextField label={t('endpointAddress')} hint={t('endpointHint')} flaw={tried ? flaw : undefined} type="url" value={address} onChange={setAddress} maxLength={500} />
      <ProblemAlert problem={register.error} />
      <div>
        <button type="submit" className="button primary" disabled={register.isPending}>
          {t('endpointRegister')}
        </button>
      </div>
    </form>
  );
}

function EndpointCard({ endpoint }: { endpoint: Endpoint }) {
  const t = useTexts('bank');
  const [since, setSince] = useState(today());
  const path = { path: { id: endpoint.id } };
  const test = useCommand<string, Endpoint>({
    run: (_, key) => data(api.POST('/api/v1/news-endpoints/{id}/tests', { params: path, headers: commandHeaders(key) })),
    invalidates: [NEWS],
    onDone: () => { notify(t('testSent')); },
  });
  const replay = useCommand<string, { items: number }>({
    run: (day, key) =>
      data(api.POST('/api/v1/news-endpoints/{id}/replays', { params: path, body: { since: `${day}T00:00:00+08:00` }, headers: commandHeaders(key) })),
    invalidates: [NEWS],
    onDone: ({ items }) => { notify(t('replayed', { count: items })); },
  });
  const end = useCommand<string, Endpoint>({
    run: (_, key) => data(api.POST('/api/v1/news-endpoints/{id}/end', { params: path, headers: commandHeaders(key) })),
    invalidates: [ENDPOINTS],
  });
  const stands = !endpoint.endedAt;
  return (
    <section className="card stack">
      <div className="row">
        <h2 className={styles['address']}>{endpoint.address}</h2>
        {stands ? <StatusTag tone="good">{t('endpointStands')}</StatusTag> : <StatusTag tone="plain">{t(endpoint.endedWhy === 'GONE' ? 'endpointGone' : 'endpointEnded')}</StatusTag>}
      </div>
      <p className="muted">{t('endpointKey')}</p>
      <p className={styles['key']}>{endpoint.publicKey}</p>
      <ProblemAlert problem={test.error ?? replay.error ?? end.error} />
      {stands && (
        <div className="row">
          <button type="button" className="button" disabled={test.isPending} onClick={() => { test.mutate(endpoint.id); }}>
            {t('testSend')}
          </button>
          <label>
            {t('replaySince')}{' '}
            <input type="date" className="button" value={since} max={today()} onChange={(event) => { setSince(event.target.value); }} />
          </label>
          <button type="button" className="button" disabled={replay.isPending || !since} onClick={() => { replay.mutate(since); }}>
            {t('replay')}
          </button>
          <End onEnd={() => { end.mutate(endpoint.id); }} />
        </div>
      )}
    </section>
  );
}

/** Asks first: an endpoint that ended is registered anew, with another key. */
function End({ onEnd }: { onEnd: () => void }) {
  const t = useTexts('bank');
  const common = useTexts('common');
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" className="button" onClick={() => { setAsking(true); }}>
        {t('endpointEnd')}
      </button>
    );
  }
  return (
    <span className="row" role="group" aria-label={t('endpointEndSure')}>
      {t('endpointEndSure')}
      <button type="button" className="button primary" onClick={onEnd}>
        {t('endpointEnd')}
      </button>
      <button type="button" className="button" onClick={() => { setAsking(false); }}>
        {common('cancel')}
      </button>
    </span>
  );
}

function News({ endpoints }: { endpoints: Endpoint[] }) {
  const t = useTexts('bank');
  const common = useTexts('common');
  const news = useInfiniteQuery({
    queryKey: NEWS,
    queryFn: ({ pageParam, signal }) =>
      data(api.GET('/api/v1/news', { params: { query: { limit: 20, ...(pageParam ? { after: pageParam } : {}) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const items = news.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="card stack">
      <h2>{t('newsSent')}</h2>
      <ProblemAlert problem={news.error} onRetry={() => void news.refetch()} />
      {news.isPending && <Loading />}
      {news.data && items.length === 0 && <EmptyState icon={Radio} title={t('newsNone')} text={t('newsNoneText')} />}
      <ul className={styles['queries']}>
        {items.map((item) => (
          <li key={item.id}>
            <Sent item={item} endpoints={endpoints} />
          </li>
        ))}
      </ul>
      {news.hasNextPage && (
        <button type="button" className="button" disabled={news.isFetchingNextPage} onClick={() => void news.fetchNextPage()}>
          {common('more')}
        </button>
      )}
    </section>
  );
}

function Sent({ item, endpoints }: { item: Item; endpoints: Endpoint[] }) {
  const t = useTexts('bank');
  const language = useLanguage();
  return (
    <details className={styles['item']}>
      <summary className="row">
        <strong>{t(`newsKind.${item.kind}`)}</strong>
        <span className="muted">{formatDateTime(item.madeAt, language)}</span>
        {item.deliveries.length === 0 && <StatusTag tone="plain">{t('newsNowhere')}</StatusTag>}
        {item.deliveries.map((delivery) => <Became key={delivery.endpoint} delivery={delivery} />)}
      </summary>
      {item.deliveries.map((delivery) => (
        <p key={delivery.endpoint} className="muted">
          {t('delivery', {
            address: endpoints.find((each) => each.id === delivery.endpoint)?.address ?? delivery.endpoint,
            attempts: delivery.attempts,
            answer: delivery.lastAnswer || t('deliveryNoAnswer'),
          })}
        </p>
      ))}
      <pre className={styles['key']}>{item.body}</pre>
    </details>
  );
}

function Became({ delivery }: { delivery: Delivery }) {
  const t = useTexts('bank');
  const language = useLanguage();
  if (delivery.deliveredAt) {
    return <StatusTag tone="good">{t('delivered')}</StatusTag>;
  }
  return delivery.nextAt ? (
    <StatusTag tone="info">{t('deliveryNext', { time: formatDateTime(delivery.nextAt, language) })}</StatusTag>
  ) : (
    <StatusTag tone="bad">{t('deliveryGivenUp')}</StatusTag>
  );
}
