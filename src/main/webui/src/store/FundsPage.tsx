import { useQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import { useUser } from '../api/session';
import { Opening } from '../app/Opening';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatMoney, formatMonth, formatNumber } from '../ui/format';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Count, DateText, Money } from '../ui/Values';
import { Budget } from './Budget';
import { FundEntries } from './FundEntries';
import type { SlowMover, Sustainability } from './more';
import styles from './store.module.css';
import { Tabs } from './Tabs';
import { Wishes } from './Wishes';

/** Whether the village can honour its points, what does not sell, and what villagers wish for. */
export default function FundsPage() {
  const t = useTexts('store');
  const { division } = useUser();
  const village = useQuery({
    queryKey: ['store', 'sustainability', division],
    queryFn: async ({ signal }) => (await send<Sustainability[]>(`/api/v1/divisions/${division}/sustainability`, { signal }))[0] ?? null,
  });
  return (
    <>
      <PageHeader title={t('tab.funds')} lead={t('fundsLead')} actions={<PrintButton />} />
      <Tabs />
      <ProblemAlert problem={village.error} onRetry={() => void village.refetch()} />
      {village.isPending && <Opening />}
      <div className={styles['cards']}>
        {village.data && <Coverage village={village.data} />}
        <Budget village={division} />
        <FundEntries village={division} />
        <Slow village={division} />
        <Wishes village={division} />
      </div>
    </>
  );
}

function Coverage({ village }: { village: Sustainability }) {
  const t = useTexts('store');
  const language = useLanguage();
  const money = (fen?: number | null) => (fen === null || fen === undefined ? '—' : formatMoney(fen, language));
  const low = village.coveredPercent !== null && village.coveredPercent !== undefined && village.coveredPercent < 100;
  return (
    <section className={`card ${styles['panel'] ?? ''}`} aria-labelledby="coverage">
      <h2 id="coverage">{t('coverage')}</h2>
      <p className={`${styles['big'] ?? ''} ${low ? (styles['short'] ?? '') : ''}`}>
        {village.coveredPercent === null || village.coveredPercent === undefined ? t('coverageUnknown') : `${formatNumber(village.coveredPercent, language)}%`}
      </p>
      {village.coveredPercent !== null && village.coveredPercent !== undefined && <p className="muted">{t('coverageSays')}</p>}
      <p>{village.runsOutIn ? t('runsOut', { month: formatMonth(village.runsOutIn, language) }) : t('lasts')}</p>
      <dl className={styles['facts']}>
        <div><dt>{t('outstanding')}</dt><dd><Count value={village.outstanding} /> {t('points')}</dd><dd className="muted">{money(village.owedFen)}</dd></div>
        <div><dt>{t('fund')}</dt><dd>{money(village.fundFen)}</dd></div>
        <div><dt>{t('stockWorth')}</dt><dd>{money(village.stockFen)}</dd></div>
        <div><dt>{t('issuedAMonth')}</dt><dd><Count value={village.issuedAMonth} /></dd></div>
        <div><dt>{t('redeemedAMonth')}</dt><dd><Count value={village.redeemedAMonth} /></dd></div>
      </dl>
      <Months months={village.months} />
    </section>
  );
}

/** Issued beside redeemed, month by month, as bars that need no chart. */
function Months({ months }: { months: Sustainability['months'] }) {
  const t = useTexts('store');
  const language = useLanguage();
  const most = Math.max(1, ...months.flatMap((month) => [month.issued, month.redeemed]));
  return (
    <table className={styles['table']}>
      <caption className="hidden-text">{t('months')}</caption>
      <thead>
        <tr><th scope="col">{t('month')}</th><th scope="col">{t('issued')}</th><th scope="col">{t('redeemed')}</th></tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.month}>
            <th scope="row">{formatMonth(month.month, language)}</th>
            <td><Bar value={month.issued} most={most} colour="var(--gold)" /></td>
            <td><Bar value={month.redeemed} most={most} colour="var(--good)" /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ value, most, colour }: { value: number; most: number; colour: string }) {
  return (
    <span className={styles['bars']}>
      <span style={{ width: `${String((value * 70) / most)}%`, background: colour }} />
      <Count value={value} />
    </span>
  );
}

function Slow({ village }: { village: string }) {
  const t = useTexts('store');
  const movers = useQuery({
    queryKey: ['store', 'slow', village],
    queryFn: ({ signal }) => send<SlowMover[]>(`/api/v1/villages/${village}/slow-movers`, { signal }),
  });
  return (
    <section className={`card ${styles['panel'] ?? ''}`} aria-labelledby="slow">
      <h2 id="slow">{t('slow')}</h2>
      <ProblemAlert problem={movers.error} />
      {movers.data?.length === 0 && <p className="muted">{t('slowNone')}</p>}
      <ul className={styles['plain']}>
        {movers.data?.map((mover) => (
          <li key={mover.product}>
            <strong>{mover.name}</strong> {mover.pieces} {mover.unit} · <Money fen={mover.costFen} />{' '}
            <span className="muted">
              {mover.lastSoldAt ? <>{t('slowLast')} <DateText value={mover.lastSoldAt} /></> : t('slowNever')}
              {mover.expiresOn && <> · {t('expiresOn')} <DateText value={mover.expiresOn} /></>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
