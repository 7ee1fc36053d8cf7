import { useQuery } from '@tanstack/react-query';
import { ClipboardList, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { send } from '../api/client';
import { useUser } from '../api/session';
import { Opening } from '../app/Opening';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton, PrintFrame } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { Count, DateText } from '../ui/Values';
import type { Stocktake, StocktakeLine } from './more';
import { useShops, type Shop } from './shop';
import styles from './store.module.css';
import { Tabs } from './Tabs';

const takesKey = (shop: string) => ['store', 'stocktakes', shop] as const;

/** Counting the shelves, on this screen or on paper: whoever counts does not see what the book says. */
export default function CountPage() {
  const t = useTexts('store');
  const shops = useShops();
  const [chosen, setChosen] = useState('');
  if (shops.isError) {
    return <ProblemAlert problem={shops.error} onRetry={() => void shops.refetch()} />;
  }
  if (!shops.data) {
    return <Opening />;
  }
  const shop = shops.data.find((each) => each.id === chosen) ?? shops.data[0];
  if (!shop) {
    return <EmptyState icon={ClipboardList} title={t('noShop')} text={t('noShopReader')} />;
  }
  return (
    <>
      <PageHeader title={t('tab.count')} lead={t('countLead')} actions={<PrintButton />} />
      <Tabs />
      {shops.data.length > 1 && (
        <div className={`${styles['bar'] ?? ''} no-print`}>
          <label htmlFor="shop">{t('shopName')}</label>
          <select id="shop" value={shop.id} onChange={(event) => { setChosen(event.target.value); }}>
            {shops.data.map((each) => (
              <option key={each.id} value={each.id}>{each.name}</option>
            ))}
          </select>
        </div>
      )}
      <OfShop key={shop.id} shop={shop} />
    </>
  );
}

function OfShop({ shop }: { shop: Shop }) {
  const t = useTexts('store');
  const takes = useQuery({
    queryKey: takesKey(shop.id),
    queryFn: ({ signal }) => send<Stocktake[]>(`/api/v1/shops/${shop.id}/stocktakes`, { signal }),
  });
  const open = useCommand<undefined, Stocktake>({
    run: (_, key) => send<Stocktake>(`/api/v1/shops/${shop.id}/stocktakes`, { method: 'POST', key }),
    invalidates: [takesKey(shop.id)],
  });
  if (!takes.data) {
    return takes.isError ? <ProblemAlert problem={takes.error} onRetry={() => void takes.refetch()} /> : <Opening />;
  }
  const current = takes.data.find((take) => !take.closedAt);
  const closed = takes.data.filter((take) => take.closedAt);
  return (
    <>
      <ProblemAlert problem={open.error} />
      {current ? (
        <Sheet take={current} />
      ) : (
        <EmptyState icon={ClipboardList} title={t('countNone')} text={t('countNoneText')}>
          <button type="button" className="button primary" disabled={open.isPending} onClick={() => { open.mutate(undefined); }}>
            {t('countOpen')}
          </button>
        </EmptyState>
      )}
      {closed.map((take) => (
        <Result key={take.id} take={take} />
      ))}
    </>
  );
}

/** The blind sheet: a field for every product, saved as often as one likes. */
function Sheet({ take }: { take: Stocktake }) {
  const t = useTexts('store');
  const mayCount = ['recorder', 'reviewer', 'supervisor', 'auditor', 'admin'].includes(useUser().role);
  const [counts, setCounts] = useState<ReadonlyMap<string, string>>(new Map());
  const said = (line: StocktakeLine) => counts.get(line.product) ?? (line.counted?.toString() ?? '');
  const stale = [takesKey(take.shop)];
  const save = useCommand<{ product: string; counted: number }[], Stocktake>({
    run: (body, key) => send<Stocktake>(`/api/v1/stocktakes/${take.id}/counts`, { method: 'POST', body: { counts: body }, key }),
    invalidates: stale,
    onDone: () => {
      setCounts(new Map());
      notify(t('saved'));
    },
  });
  const close = useCommand<undefined, Stocktake>({
    run: (_, key) => send<Stocktake>(`/api/v1/stocktakes/${take.id}/closing`, { method: 'POST', key }),
    invalidates: [...stale, ['store', 'products', take.shop]],
    onDone: (result) => { notify(t('countClosed', { count: result.differing })); },
  });
  const changed = [...counts].flatMap(([product, text]) => (/^\d{1,7}$/.test(text) ? [{ product, counted: Number(text) }] : []));
  const missing = take.lines.filter((line) => said(line) === '').length;
  return (
    <section aria-label={t('countOpenSince')}>
      <ProblemAlert problem={save.error ?? close.error} />
      <PrintFrame paper="a4">
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <caption>
              {take.shopName} · {t('countOpenSince')} <DateText value={take.openedAt} form="time" />
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('unit')}</th>
                <th scope="col">{t('barcode')}</th>
                <th scope="col" className={styles['right']}>{t('counted1')}</th>
              </tr>
            </thead>
            <tbody>
              {take.lines.map((line) => (
                <tr key={line.product}>
                  <th scope="row">{line.name}</th>
                  <td>{line.unit}</td>
                  <td>{line.barcode ?? ''}</td>
                  <td className={styles['right']}>
                    <input
                      className={styles['count']}
                      inputMode="numeric"
                      pattern="[0-9]*"
                      aria-label={t('countOf', { name: line.name })}
                      disabled={!mayCount}
                      value={said(line)}
                      onChange={(event) => { setCounts(new Map(counts).set(line.product, event.target.value.replace(/\D/g, '').slice(0, 7))); }}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className={styles['sign']}>{t('countSign')}</p>
      </PrintFrame>
      <div className={`${styles['bar'] ?? ''} no-print`} style={{ marginTop: 16 }}>
        <button type="button" className="button" disabled={changed.length === 0 || save.isPending} onClick={() => { save.mutate(changed); }}>
          {t('countSave')}
        </button>
        <button type="button" className="button primary" disabled={missing > 0 || changed.length > 0 || close.isPending} onClick={() => { close.mutate(undefined); }}>
          {missing > 0 ? t('countMissing', { count: missing }) : t('countClose')}
        </button>
      </div>
    </section>
  );
}

function Result({ take }: { take: Stocktake }) {
  const t = useTexts('store');
  const differing = take.lines.filter((line) => line.book !== line.counted);
  return (
    <section className={styles['result']}>
      <h2>
        <DateText value={take.closedAt ?? take.openedAt} form="time" /> ·{' '}
        {differing.length === 0 ? t('countNoDifference', { count: take.lines.length }) : t('countDifferences', { count: differing.length })}
      </h2>
      {differing.length > 0 && (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col" className={styles['right']}>{t('book')}</th>
                <th scope="col" className={styles['right']}>{t('counted1')}</th>
                <th scope="col" className={styles['right']}>{t('difference')}</th>
                <th scope="col" className={styles['right']}>{t('late')}</th>
              </tr>
            </thead>
            <tbody>
              {differing.map((line) => (
                <tr key={line.product}>
                  <th scope="row">
                    {line.name}
                    {line.repeated && (
                      <span className={styles['flag']}>
                        <TriangleAlert size={16} aria-hidden="true" /> {t('repeated')}
                      </span>
                    )}
                  </th>
                  <td className={styles['right']}><Count value={line.book ?? 0} /></td>
                  <td className={styles['right']}><Count value={line.counted ?? 0} /></td>
                  <td className={styles['right']}>{signed((line.counted ?? 0) - (line.book ?? 0))} {line.unit}</td>
                  <td className={styles['right']}>{line.late === 0 ? '' : line.late}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

export function signed(value: number): string {
  return value > 0 ? `+${String(value)}` : String(value).replace('-', '−');
}
