import { Handshake } from 'lucide-react';
import { useState } from 'react';
import { send } from '../api/client';
import { Opening } from '../app/Opening';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { dayAgo } from './days';
import type { Settlement } from './more';
import { SettlementsOf } from './Settlements';
import { settlementsKey } from './settlementsKey';
import { useMayStock, useShops, type Shop } from './shop';
import styles from './store.module.css';
import { Tabs } from './Tabs';

/** What ordinary shops are owed for the points that they took in: drawn up, signed by both, paid. */
export default function SettlePage() {
  const t = useTexts('store');
  const shops = useShops();
  const [chosen, setChosen] = useState('');
  const ordinary = (shops.data ?? []).filter((shop) => shop.kind === 'ORDINARY');
  const shop = ordinary.find((each) => each.id === chosen) ?? ordinary[0];
  return (
    <>
      <PageHeader title={t('tab.settle')} lead={t('settleLead')} actions={<PrintButton />} />
      <Tabs />
      <ProblemAlert problem={shops.error} onRetry={() => void shops.refetch()} />
      {shops.isPending && <Opening />}
      {shops.data && !shop && <EmptyState icon={Handshake} title={t('settleNoShop')} text={t('settleNoShopText')} />}
      {ordinary.length > 1 && (
        <div className={`${styles['bar'] ?? ''} no-print`}>
          <label htmlFor="shop">{t('shopName')}</label>
          <select id="shop" value={shop?.id} onChange={(event) => { setChosen(event.target.value); }}>
            {ordinary.map((each) => (
              <option key={each.id} value={each.id}>{each.name}</option>
            ))}
          </select>
        </div>
      )}
      {shop && <OfShop key={shop.id} shop={shop} />}
    </>
  );
}

function OfShop({ shop }: { shop: Shop }) {
  const t = useTexts('store');
  const may = useMayStock();
  const [yesterday] = useState(() => dayAgo(1));
  const [until, setUntil] = useState(yesterday);
  const draw = useCommand<string, Settlement>({
    run: (day, key) => send<Settlement>(`/api/v1/shops/${shop.id}/settlements`, { method: 'POST', body: { until: day }, key }),
    invalidates: [settlementsKey(shop.id)],
  });
  return (
    <>
      {may && (
        <div className={`${styles['bar'] ?? ''} no-print`}>
          <label htmlFor="until">{t('settleUntil')}</label>
          <input id="until" type="date" value={until} max={yesterday} onChange={(event) => { setUntil(event.target.value); }} />
          <button type="button" className="button primary" disabled={until === '' || draw.isPending} onClick={() => { draw.mutate(until); }}>
            {t('settleDraw')}
          </button>
        </div>
      )}
      <ProblemAlert problem={draw.error} />
      <SettlementsOf shop={shop.id} side="VILLAGE" may={may} />
    </>
  );
}
