import { Minus, Plus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { send } from '../api/client';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDay, formatNumber } from '../ui/format';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { FindHousehold, type Customer } from './FindHousehold';
import { HouseholdCard } from './HouseholdCard';
import { ordersKey, useProducts, type SpecialOrder } from './shop';
import basket from './basket.module.css';
import styles from './orders.module.css';

interface Wanted {
  shop: string;
  card?: string;
  household?: string;
  product: string;
  quantity: number;
}

/** For whom and what: the household first, then the goods. What the shop does not offer at all becomes a wish. */
export function NewOrder({ shop }: { shop: string }) {
  const t = useTexts('till');
  const [customer, setCustomer] = useState<Customer | null>(null);
  if (!customer) {
    return (
      <>
        <h2 className={styles['heading']}>{t('orderNew')}</h2>
        <FindHousehold shop={shop} onFound={setCustomer} />
      </>
    );
  }
  return (
    <>
      <HouseholdCard customer={customer} onChange={() => { setCustomer(null); }} />
      <What shop={shop} customer={customer} onDone={() => { setCustomer(null); }} />
      <Wish customer={customer} />
    </>
  );
}

function What({ shop, customer, onDone }: { shop: string; customer: Customer; onDone: () => void }) {
  const t = useTexts('till');
  const language = useLanguage();
  const products = useProducts(shop);
  const [product, setProduct] = useState('');
  const [quantity, setQuantity] = useState(1);
  const order = useCommand<Wanted, SpecialOrder>({
    run: (body, key) => send<SpecialOrder>('/api/v1/special-orders', { method: 'POST', body, key }),
    invalidates: [ordersKey(shop)],
    onDone: (placed) => {
      notify(t('orderPlaced', { date: formatDay(placed.expiresAt, language) }));
      onDone();
    },
  });
  const chosen = products.data?.find((each) => each.id === product);
  const whose = customer.card === undefined ? { household: customer.household.id } : { card: customer.card };
  // What is sold out is what is ordered: it comes first.
  const offered = [...(products.data ?? [])].sort((one, other) => Number(one.stock > 0) - Number(other.stock > 0));
  return (
    <section className={styles['form']}>
      <label htmlFor="order-what">{t('orderWhat')}</label>
      <select id="order-what" className={styles['select']} value={product} onChange={(event) => { setProduct(event.target.value); }}>
        <option value="">{t('orderWhat')}</option>
        {offered.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name} · {t('each', { points: formatNumber(each.points, language), unit: each.unit })} ·{' '}
            {each.stock > 0 ? t('stock', { count: each.stock, unit: each.unit }) : t('soldOut')}
          </option>
        ))}
      </select>
      {chosen && (
        <div className={styles['quantity']}>
          <button type="button" className={basket['step']} aria-label={t('less', { name: chosen.name, unit: chosen.unit })} disabled={quantity <= 1} onClick={() => { setQuantity(quantity - 1); }}>
            <Minus size={26} aria-hidden="true" />
          </button>
          <span className={`num ${basket['count'] ?? ''}`} aria-live="polite">
            {quantity}
          </span>
          <button type="button" className={basket['step']} aria-label={t('more', { name: chosen.name, unit: chosen.unit })} disabled={quantity >= 99} onClick={() => { setQuantity(quantity + 1); }}>
            <Plus size={26} aria-hidden="true" />
          </button>
        </div>
      )}
      <ProblemAlert problem={order.error} />
      <button
        type="button"
        className={basket['pay']}
        disabled={!chosen || order.isPending}
        onClick={() => { order.mutate({ shop, ...whose, product, quantity }); }}
      >
        {chosen ? t('orderPlace', { points: formatNumber(chosen.points * quantity, language) }) : t('chooseGoods')}
      </button>
    </section>
  );
}

interface Wished {
  thing: string;
  households: number;
}

function Wish({ customer }: { customer: Customer }) {
  const t = useTexts('till');
  const [thing, setThing] = useState('');
  const wish = useCommand<string, Wished[]>({
    run: (what, key) => send<Wished[]>('/api/v1/wishes', { method: 'POST', body: { household: customer.household.id, thing: what }, key }),
    onDone: (wishes, what) => {
      notify(t('wishDone', { count: wishes.find((each) => each.thing === what.trim())?.households ?? 1 }));
      setThing('');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (thing.trim()) {
      wish.mutate(thing.trim());
    }
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <label htmlFor="wish">{t('wishTitle')}</label>
      <input id="wish" className={styles['select']} maxLength={40} placeholder={t('wishThing')} value={thing} onChange={(event) => { setThing(event.target.value); }} />
      <ProblemAlert problem={wish.error} />
      <button type="submit" className="button wide" disabled={thing.trim() === '' || wish.isPending}>
        {t('wishSend')}
      </button>
    </form>
  );
}
