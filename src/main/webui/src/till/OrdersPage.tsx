import { useQuery } from '@tanstack/react-query';
import { CalendarClock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { send } from '../api/client';
import { Opening } from '../app/Opening';
import { TwoPanes } from './TwoPanes';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { formatDay, formatNumber } from '../ui/format';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { MaskedName } from '../ui/Values';
import { NewOrder } from './NewOrder';
import { ordersKey, productsKey, useShop, type Receipt, type SpecialOrder } from './shop';
import { useSync } from './useSync';
import styles from './orders.module.css';

/** What households ordered, at the left; a new order or a wish at the right. Points are held until the goods come. */
export default function OrdersPage() {
  const t = useTexts('till');
  const shop = useShop();
  useSync(shop, 0);
  useEffect(() => {
    document.title = t('ordersTitle');
  }, [t]);
  const orders = useQuery({
    queryKey: ordersKey(shop),
    queryFn: ({ signal }) => send<SpecialOrder[]>(`/api/v1/shops/${shop}/special-orders`, { signal }),
    enabled: shop !== '',
  });
  if (orders.isError && !orders.data) {
    return <ProblemAlert problem={orders.error} onRetry={() => void orders.refetch()} />;
  }
  if (!orders.data) {
    return <Opening />;
  }
  return (
    <TwoPanes
      left={
        <section aria-label={t('ordersWaiting')}>
          <h1 className={styles['title']}>{t('ordersWaiting')}</h1>
          {orders.data.length === 0 && <EmptyState icon={CalendarClock} title={t('ordersNone')} text={t('ordersNoneText')} />}
          <ul className={styles['orders']}>
            {orders.data.map((order) => (
              <li key={order.id}>
                <Order shop={shop} order={order} />
              </li>
            ))}
          </ul>
        </section>
      }
      right={<NewOrder shop={shop} />}
    />
  );
}

function Order({ shop, order }: { shop: string; order: SpecialOrder }) {
  const t = useTexts('till');
  const tc = useTexts('common');
  const language = useLanguage();
  const [sure, setSure] = useState(false);
  const stale = [ordersKey(shop), productsKey(shop)];
  const handOut = useCommand<string, Receipt>({
    run: (fetcher, key) => send<Receipt>(`/api/v1/special-orders/${order.id}/handing-out`, { method: 'POST', body: { fetcher }, key }),
    invalidates: stale,
    onDone: () => { notify(t('orderHandedOut')); },
  });
  const callOff = useCommand<string, SpecialOrder>({
    run: (reason, key) => send<SpecialOrder>(`/api/v1/special-orders/${order.id}/calling-off`, { method: 'POST', body: { reason }, key }),
    invalidates: stale,
    onDone: () => { notify(t('orderCalledOff')); },
  });
  const waits = order.state === 'WAITING';
  return (
    <article className={styles['order']}>
      <p className={styles['what']}>
        <strong>
          {order.name} × {order.quantity} {order.unit}
        </strong>
        <span className="num">
          {formatNumber(order.points, language)} {tc('points')}
        </span>
      </p>
      <p className="muted">
        <MaskedName name={order.householdMasked} /> · {t('household', { number: order.householdNumber })} ·{' '}
        {t('orderUntil', { date: formatDay(order.expiresAt, language) })}
        {!waits && <StatusTag tone="plain">{t(`order.${order.state}`)}</StatusTag>}
      </p>
      <ProblemAlert problem={handOut.error ?? callOff.error} />
      {waits && (
        <div className={styles['buttons']}>
          {sure ? (
            <>
              <button type="button" className="button" onClick={() => { setSure(false); }}>
                {tc('back')}
              </button>
              <button type="button" className="button" disabled={callOff.isPending} onClick={() => { callOff.mutate(t('orderCallOffReason')); }}>
                {t('orderCallOff')}
              </button>
            </>
          ) : (
            <>
              <button type="button" className="button" onClick={() => { setSure(true); }}>
                {t('orderCallOff')}
              </button>
              <button type="button" className="button primary" disabled={handOut.isPending} onClick={() => { handOut.mutate(t('fetcherSelf')); }}>
                {t('orderHandOut')}
              </button>
            </>
          )}
        </div>
      )}
    </article>
  );
}
