import { useQuery } from '@tanstack/react-query';
import { NotebookText } from 'lucide-react';
import { useState } from 'react';
import { send } from '../api/client';
import { useUser } from '../api/session';
import { Opening } from '../app/Opening';
import { usePlace } from '../app/place';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { formatDay, formatMonth, formatNumber, month as monthOf } from '../ui/format';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton, PrintFrame } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { MaskedName } from '../ui/Values';
import type { GoodsLedger } from './shop';
import styles from './store.module.css';
import { Tabs } from './Tabs';

/** The month's goods, ready for the village's board: what came in, went where, is left. */
export default function LedgerPage() {
  const t = useTexts('store');
  const { division } = useUser();
  const place = usePlace();
  const language = useLanguage();
  const [month, setMonth] = useState(monthOf());
  const ledger = useQuery({
    queryKey: ['store', 'ledger', division, month],
    queryFn: ({ signal }) => send<GoodsLedger>(`/api/v1/villages/${division}/goods-ledger`, { query: { month }, signal }),
  });
  const moved = ledger.data?.rows.some((row) => row.opening !== 0 || row.received > 0 || row.sold > 0) ?? false;
  return (
    <>
      <PageHeader title={t('tab.ledger')} lead={t('ledgerLead')} actions={<PrintButton primary />} />
      <Tabs />
      <div className={`${styles['bar'] ?? ''} no-print`}>
        <label htmlFor="month">{t('month')}</label>
        <input id="month" type="month" value={month} max={monthOf()} onChange={(event) => { if (event.target.value) { setMonth(event.target.value); } }} />
      </div>
      <ProblemAlert problem={ledger.error} onRetry={() => void ledger.refetch()} />
      {ledger.isPending && <Opening />}
      {ledger.data && !moved && <EmptyState icon={NotebookText} title={t('ledgerNone')} />}
      {ledger.data && moved && (
        <PrintFrame paper="a4">
          <Goods ledger={ledger.data} title={t('ledgerTitle', { village: place, month: formatMonth(month, language) })} />
          <Takers ledger={ledger.data} />
          <p className={styles['sign']}>{t('ledgerSign')}</p>
        </PrintFrame>
      )}
    </>
  );
}

function Goods({ ledger, title }: { ledger: GoodsLedger; title: string }) {
  const t = useTexts('store');
  const language = useLanguage();
  const columns = ['opening', 'received', 'sold', 'refunded', 'lost', 'counted', 'closing'] as const;
  const heads = { opening: 'opening', received: 'in', sold: 'sold', refunded: 'back', lost: 'lost', counted: 'counted', closing: 'closing' } as const;
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('unit')}</th>
            <th scope="col" className={styles['right']}>{t('price')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles['right']}>
                {t(heads[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ledger.rows.map((row) => (
            <tr key={row.product}>
              <th scope="row">{row.name}</th>
              <td>{row.unit}</td>
              <td className={styles['right']}>{formatNumber(row.points, language)}</td>
              {columns.map((column) => (
                <td key={column} className={styles['right']}>
                  {row[column] === 0 && column !== 'closing' ? '' : formatNumber(row[column], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Takers({ ledger }: { ledger: GoodsLedger }) {
  const t = useTexts('store');
  const language = useLanguage();
  const times = new Set(ledger.takers.map((taking) => taking.receiptNumber)).size;
  const points = ledger.takers.reduce((sum, taking) => sum + taking.points, 0);
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} style={{ marginTop: 32 }}>
        <caption>
          {t('takers')} <small className="muted">{t('ledgerSum', { times: formatNumber(times, language), points: formatNumber(points, language) })}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('receipt')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('name')}</th>
            <th scope="col" className={styles['right']}>{t('pieces')}</th>
            <th scope="col" className={styles['right']}>{t('points')}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.takers.map((taking, index) => (
            <tr key={index}>
              <td>{formatDay(taking.at, language)}</td>
              <td>{taking.receiptNumber}</td>
              <td>
                <MaskedName name={taking.householdMasked} /> {taking.householdNumber}
              </td>
              <td>{taking.product}</td>
              <td className={styles['right']}>
                {taking.quantity - taking.refunded} {taking.unit}
              </td>
              <td className={styles['right']}>{formatNumber(taking.points, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
