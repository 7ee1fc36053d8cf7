import { useQueryClient } from '@tanstack/react-query';
import { CalendarClock, Store } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { Opening } from '../app/Opening';
import { TwoPanes } from './TwoPanes';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { formatDay, formatNumber, formatTime } from '../ui/format';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { Problem } from '../api/problem';
import { Basket, type Chosen } from './Basket';
import { Confirm, type Confirmed } from './Confirm';
import { FindHousehold, type Customer } from './FindHousehold';
import { Goods } from './Goods';
import { HouseholdCard } from './HouseholdCard';
import { sell as sellGoods, type SaleMade, type Sold } from './offline';
import { partsOf } from './parts';
import { Done } from './Receipt';
import { byCard, cashFor, pointsOf, productsKey, salesKey, useProducts, useShop, type Product, type Sale } from './shop';
import { play } from './sounds';
import { useScanner } from './useScanner';
import { useUpdates } from './keepPage';
import { useClosed } from './useClosed';
import { useSync } from './useSync';
import styles from './basket.module.css';

/** Goods at the left, the household and its basket at the right, one big button. */
export default function TillPage() {
  const t = useTexts('till');
  const shop = useShop();
  const products = useProducts(shop);
  useEffect(() => {
    document.title = t('title');
  }, [t]);
  if (!shop) {
    return <EmptyState icon={Store} title={t('noShopTitle')} text={t('noShopText')} />;
  }
  if (products.isError && !products.data) {
    return <ProblemAlert problem={products.error} onRetry={() => void products.refetch()} />;
  }
  return products.data ? <Counter shop={shop} products={products.data} /> : <Opening />;
}

function Counter({ shop, products }: { shop: string; products: readonly Product[] }) {
  const [customer, setCustomer] = useState<Customer | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const [confirming, setConfirming] = useState(false);
  const [sold, setSold] = useState<Sold | null>(null);
  const [count, setCount] = useState(0);
  const queued = useSync(shop, count);
  const closed = useClosed(shop);
  useUpdates(queued === 0 && customer === null && chosen.size === 0 && !sold);
  const queries = useQueryClient();
  const language = useLanguage();
  const sell = useCommand<SaleMade, Sold>({
    run: async (made, key) => {
      try {
        return await sellGoods(made, key);
      } catch (failure) {
        play('refused');
        throw failure;
      }
    },
    invalidates: [productsKey(shop), salesKey(shop)],
    onDone: (done) => {
      play('done');
      setSold(done);
      setCount((before) => before + 1);
      setConfirming(false);
    },
  });

  const lines: Chosen[] = [...chosen].flatMap(([id, quantity]) => {
    const product = products.find((each) => each.id === id);
    return product ? [{ product, quantity }] : [];
  });
  const change = useCallback((product: Product, by: number) => {
    setChosen((before) => {
      const quantity = (before.get(product.id) ?? 0) + by;
      const after = new Map(before);
      if (quantity > 0) {
        after.set(product.id, product.stocked ? Math.min(quantity, product.stock) : quantity);
      } else {
        after.delete(product.id);
      }
      return after;
    });
  }, []);
  const next = () => {
    setCustomer(null);
    setChosen(new Map());
    setSold(null);
    sell.reset();
  };
  const scanned = (code: string) => {
    const product = products.find((each) => each.barcode === code);
    if (product) {
      play('scanned');
      change(product, 1);
    } else if (!sold && !confirming) {
      byCard(shop, code)
        .then((household) => {
          play('scanned');
          setCustomer({ household, card: code });
        })
        .catch((refusal: unknown) => {
          play('refused');
          notify(Problem.from(refusal).text(language), { bad: true });
        });
    }
  };
  useScanner(scanned);

  if (sold) {
    return <Done receipt={sold.receipt} queued={sold.queued} onNext={next} />;
  }
  return (
    <>
      <TwoPanes
        left={<Goods products={products} chosen={chosen} onAdd={(product) => { change(product, 1); }} />}
        right={
          <>
            {customer ? (
              <HouseholdCard customer={customer} onChange={() => { setCustomer(null); }} />
            ) : (
              <FindHousehold shop={shop} onFound={setCustomer} />
            )}
            <Basket
              lines={lines}
              onAdd={(product) => { change(product, 1); }}
              onLess={(product) => { change(product, -1); }}
              onClear={() => { setChosen(new Map()); }}
            />
            <Pay lines={lines} customer={customer} closed={closed} onPay={() => { setConfirming(true); }} />
          </>
        }
      />
      {confirming && customer && (
        <Confirm
          customer={customer}
          lines={lines}
          busy={sell.isPending}
          problem={sell.error}
          onCancel={() => {
            setConfirming(false);
            sell.reset();
            void queries.invalidateQueries({ queryKey: productsKey(shop) });
          }}
          onConfirm={(confirmed) => { sell.mutate({ body: sale(shop, customer, lines, confirmed), household: customer.household, lines }); }}
        />
      )}
    </>
  );
}

function sale(shop: string, customer: Customer, lines: readonly Chosen[], { by, ...more }: Confirmed): Sale {
  const goods = lines.map(({ product, quantity }) => ({ product: product.id, quantity }));
  const whose = customer.card === undefined ? { household: customer.household.id } : { card: customer.card };
  return { shop, ...whose, lines: goods, confirmedBy: by, ...more };
}

/** Total, what remains, and the one big button, which says what is still missing. */
function Pay({ lines, customer, closed, onPay }: { lines: readonly Chosen[]; customer: Customer | null; closed: ReturnType<typeof useClosed>; onPay: () => void }) {
  const t = useTexts('till');
  const language = useLanguage();
  const total = pointsOf(lines);
  const spendable = customer?.household.spendable ?? 0;
  const cash = customer ? cashFor(customer.household, total) : null;
  const short = customer && cash === null ? Math.max(0, total - spendable) : 0;
  const parts = customer ? partsOf(customer.household, total) : { own: 0, gift: 0 };
  const label = () => {
    if (closed) {
      return closed.next ? t('opensAt', { day: formatDay(closed.next, language), time: formatTime(closed.next, language) }) : t('closedNow');
    }
    if (lines.length === 0) {
      return t('chooseGoods');
    }
    if (!customer) {
      return t('chooseHousehold');
    }
    const points = formatNumber(short > 0 ? short : total, language);
    if (cash !== null) {
      return t('redeemCash', { points: formatNumber(spendable, language), yuan: (cash / 100).toFixed(2) });
    }
    return short > 0 ? t('short', { points }) : t('redeem', { points });
  };
  return (
    <div className={styles['foot']}>
      <dl className={styles['sums']}>
        <div>
          <dt>{t('total')}</dt>
          <dd className="num">{formatNumber(total, language)}</dd>
        </div>
        {customer && short > 0 && (
          <div>
            <dt>{t('atMost')}</dt>
            <dd className={`num ${styles['lacking'] ?? ''}`}>{formatNumber(spendable, language)}</dd>
          </div>
        )}
        {customer && short === 0 && (
          <div>
            <dt>{t('remains')}</dt>
            <dd className="num">{formatNumber(customer.household.balance - parts.own, language)}</dd>
          </div>
        )}
      </dl>
      {customer && short === 0 && parts.gift > 0 && (
        <p className={styles['parts']}>{t('parts', { own: formatNumber(parts.own, language), gift: formatNumber(parts.gift, language), left: formatNumber(customer.household.gift - parts.gift, language) })}</p>
      )}
      <p className="hidden-text" role="status">
        {closed && t('closedNow')}
      </p>
      <button type="button" className={`${styles['pay'] ?? ''} ${closed ? (styles['closed'] ?? '') : ''}`} disabled={closed !== null || lines.length === 0 || !customer || short > 0} onClick={onPay}>
        {closed && <CalendarClock size={26} aria-hidden="true" />}
        {label()}
      </button>
    </div>
  );
}
