import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { send } from '../api/client';
import { useUser } from '../api/session';
import { Opening } from '../app/Opening';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatMoney, formatMonth, formatNumber } from '../ui/format';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { DateText } from '../ui/Values';
import { signed } from './CountPage';
import { dayAgo } from './days';
import type { StockDifference, Sustainability } from './more';
import styles from './store.module.css';

/** For town and county: which villages owe more than they have, and where goods do not add up. */
export default function CountyShopsPage() {
  const t = useTexts('store');
  const { division, role } = useUser();
  return (
    <>
      <PageHeader title={t('title')} lead={t('countyLead')} actions={<PrintButton />} />
      <div className="stack">
        <Villages division={division} />
        <Differences division={division} />
        {role === 'admin' && division.length === 6 && <CardLimit />}
      </div>
    </>
  );
}

function useSustainability(division: string) {
  return useQuery({
    queryKey: ['store', 'sustainability', division],
    queryFn: ({ signal }) => send<Sustainability[]>(`/api/v1/divisions/${division}/sustainability`, { signal }),
  });
}

function Villages({ division }: { division: string }) {
  const t = useTexts('store');
  const language = useLanguage();
  const villages = useSustainability(division);
  if (!villages.data) {
    return villages.isError ? <ProblemAlert problem={villages.error} onRetry={() => void villages.refetch()} /> : <Opening />;
  }
  const worstFirst = [...villages.data].sort((one, other) => (one.coveredPercent ?? 1e9) - (other.coveredPercent ?? 1e9));
  const money = (fen?: number | null) => (fen === null || fen === undefined ? '—' : formatMoney(fen, language));
  return (
    <section className={`card ${styles['panel'] ?? ''}`} aria-labelledby="villages">
      <h2 id="villages">{t('coverage')}</h2>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('village')}</th>
              {(['outstanding', 'owed', 'fund', 'stockWorth', 'covered', 'redeemedAMonth'] as const).map((head) => (
                <th key={head} scope="col" className={styles['right']}>{t(head)}</th>
              ))}
              <th scope="col">{t('runsOutHead')}</th>
            </tr>
          </thead>
          <tbody>
            {worstFirst.map((village) => (
              <tr key={village.village}>
                <th scope="row">{village.name}</th>
                <td className={styles['right']}>{formatNumber(village.outstanding, language)}</td>
                <td className={styles['right']}>{money(village.owedFen)}</td>
                <td className={styles['right']}>{money(village.fundFen)}</td>
                <td className={styles['right']}>{money(village.stockFen)}</td>
                <td className={styles['right']}>
                  {(village.coveredPercent ?? 100) < 100 && <TriangleAlert size={16} aria-hidden="true" className={styles['short']} />}{' '}
                  {village.coveredPercent === null || village.coveredPercent === undefined ? '—' : `${formatNumber(village.coveredPercent, language)}%`}
                </td>
                <td className={styles['right']}>{formatNumber(village.redeemedAMonth, language)}</td>
                <td>{village.runsOutIn ? formatMonth(village.runsOutIn, language) : t('lastsShort')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Differences({ division }: { division: string }) {
  const t = useTexts('store');
  const names = useSustainability(division);
  const [[from, to]] = useState(() => [dayAgo(92), dayAgo(0)]);
  const differences = useQuery({
    queryKey: ['store', 'differences', division],
    queryFn: ({ signal }) => send<StockDifference[]>(`/api/v1/divisions/${division}/stock-differences`, { query: { from, to }, signal }),
  });
  return (
    <section className={`card ${styles['panel'] ?? ''}`} aria-labelledby="differences">
      <h2 id="differences">{t('differences')}</h2>
      <ProblemAlert problem={differences.error} />
      {differences.data?.length === 0 && <p className="muted">{t('differencesNone')}</p>}
      {differences.data && differences.data.length > 0 && (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t('when')}</th>
                <th scope="col">{t('shopName')}</th>
                <th scope="col">{t('name')}</th>
                <th scope="col" className={styles['right']}>{t('book')}</th>
                <th scope="col" className={styles['right']}>{t('counted1')}</th>
                <th scope="col" className={styles['right']}>{t('difference')}</th>
                <th scope="col" className={styles['right']}>{t('points')}</th>
                <th scope="col" className={styles['right']}>{t('late')}</th>
              </tr>
            </thead>
            <tbody>
              {differences.data.map((one) => (
                <tr key={one.stocktake + one.product}>
                  <td><DateText value={one.closedAt} /></td>
                  <td>
                    {names.data?.find((each) => each.village === one.village)?.name} {one.shop}
                  </td>
                  <th scope="row">
                    {one.name}
                    {one.repeated && (
                      <span className={styles['flag']}>
                        <TriangleAlert size={16} aria-hidden="true" /> {t('repeatedTimes', { count: one.times })}
                      </span>
                    )}
                  </th>
                  <td className={styles['right']}>{one.book}</td>
                  <td className={styles['right']}>{one.counted}</td>
                  <td className={styles['right']}>{signed(one.counted - one.book)} {one.unit}</td>
                  <td className={styles['right']}>{signed(one.points)}</td>
                  <td className={styles['right']}>{one.late === 0 ? '' : one.late}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function CardLimit() {
  const t = useTexts('store');
  const [points, setPoints] = useState<string | null>(null);
  const limit = useQuery({ queryKey: ['store', 'card-limit'], queryFn: ({ signal }) => send<{ points: number }>('/api/v1/card-limit', { signal }) });
  const set = useCommand<number, unknown>({
    run: (wanted, key) => send('/api/v1/card-limit', { method: 'PUT', body: { points: wanted }, key }),
    invalidates: [['store', 'card-limit']],
    onDone: () => {
      setPoints(null);
      notify(t('saved'));
    },
  });
  const said = points ?? (limit.data ? String(limit.data.points) : '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate(Number(said));
  };
  return (
    <section className={`card ${styles['panel'] ?? ''}`} aria-labelledby="card-limit">
      <h2 id="card-limit">{t('cardLimit')}</h2>
      <p className="muted">{t('cardLimitLead')}</p>
      <ProblemAlert problem={limit.error ?? set.error} />
      <form className={styles['bar']} onSubmit={submit}>
        <label>
          <input className={styles['count']} aria-label={t('cardLimit')} inputMode="numeric" value={said} onChange={(event) => { setPoints(event.target.value.replace(/\D/g, '').slice(0, 7)); }} /> {t('points')}
        </label>
        <button type="submit" className="button" disabled={points === null || Number(said) < 1 || set.isPending}>{t('cardLimitSet')}</button>
      </form>
    </section>
  );
}
