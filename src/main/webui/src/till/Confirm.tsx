import { useMutation } from '@tanstack/react-query';
import { CreditCard, Hash, UserRoundCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { send } from '../api/client';
import { Problem } from '../api/problem';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatNumber } from '../ui/format';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Money } from '../ui/Values';
import type { Chosen } from './Basket';
import type { Customer } from './FindHousehold';
import { PinPad } from './PinPad';
import { cashFor, pointsOf } from './shop';
import styles from './confirm.module.css';

/** What confirms a sale, and the cash that was taken with it. */
export interface Confirmed {
  by: 'CARD' | 'PIN' | 'SHOPKEEPER';
  fetcher?: string;
  pinProof?: string;
  cashFen?: number;
}

interface Props {
  customer: Customer;
  lines: readonly Chosen[];
  busy: boolean;
  problem: unknown;
  onConfirm: (confirmed: Confirmed) => void;
  onCancel: () => void;
}

type Who = 'self' | 'family' | 'other';

/** The last look before points move: by card, by secret number, or by the keeper's word with the name of who takes the goods. */
export function Confirm({ customer, lines, busy, problem, onConfirm, onCancel }: Props) {
  const t = useTexts('till');
  const tc = useTexts('common');
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const { household } = customer;
  const price = pointsOf(lines);
  const due = cashFor(household, price);
  const [by, setBy] = useState<Confirmed['by']>(customer.card ? 'CARD' : 'SHOPKEEPER');
  const [who, setWho] = useState<Who | null>(null);
  const [name, setName] = useState('');
  const [cashTaken, setCashTaken] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const pin = useMutation({
    mutationFn: (digits: string) =>
      send<{ proof: string }>(`/api/v1/till/households/${household.id}/pin-checks`, { method: 'POST', body: { pin: digits } }),
    onSuccess: ({ proof }) => { confirm({ by: 'PIN', pinProof: proof }); },
    networkMode: 'always',
    retry: false,
  });
  const confirm = (confirmed: Confirmed) => { onConfirm(due === null ? confirmed : { ...confirmed, cashFen: due }); };
  const fetcher = who === 'self' ? t('fetcherSelf') : who === 'family' ? t('fetcherFamily') : name.trim();
  const paid = due === null || cashTaken;
  const ready = paid && (by === 'CARD' || (by === 'SHOPKEEPER' && who !== null && fetcher !== ''));
  const ways = ([customer.card ? 'CARD' : null, household.hasPin ? 'PIN' : null, 'SHOPKEEPER'] as const).filter((way) => way !== null);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby="confirm-title"
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) {
          onCancel();
        }
      }}
    >
      <h2 id="confirm-title">{t('confirmTitle')}</h2>
      <p>
        {t('confirmText', { name: household.masked, group: household.group, number: household.number, points: formatNumber(price, language) })}
      </p>
      <ul className={styles['lines']}>
        {lines.map(({ product, quantity }) => (
          <li key={product.id}>
            <span>{product.name}</span>
            <span className="num">
              {quantity} {product.unit}
            </span>
          </li>
        ))}
      </ul>
      {due !== null && (
        <label className={styles['cash']}>
          <input type="checkbox" checked={cashTaken} onChange={(event) => { setCashTaken(event.target.checked); }} />
          <span>
            {t('cashTaken')} <strong><Money fen={due} /></strong>
          </span>
        </label>
      )}
      {ways.length > 1 && (
        <div className={styles['ways']} role="group" aria-label={t('confirmBy')}>
          {ways.map((way) => (
            <Way key={way} way={way} here={by === way} onPick={() => { setBy(way); pin.reset(); }} />
          ))}
        </div>
      )}
      {by === 'PIN' && <PinPad busy={busy || pin.isPending || !paid} onPin={(digits) => { pin.mutate(digits); }} />}
      {by === 'SHOPKEEPER' && (
        <fieldset className={styles['who']}>
          <legend>{t('fetcher')}</legend>
          {(['self', 'family', 'other'] as const).map((each) => (
            <button key={each} type="button" className={styles['chip']} aria-pressed={who === each} onClick={() => { setWho(each); }}>
              {t(each === 'self' ? 'fetcherSelf' : each === 'family' ? 'fetcherFamily' : 'fetcherOther')}
            </button>
          ))}
          {who === 'other' && (
            <input
              className={styles['name']}
              aria-label={t('fetcherName')}
              placeholder={t('fetcherName')}
              maxLength={40}
              value={name}
              onChange={(event) => { setName(event.target.value); }}
            />
          )}
        </fieldset>
      )}
      <ProblemAlert problem={problem ?? (pin.error ? Problem.from(pin.error) : null)} />
      <div className={styles['buttons']}>
        <button type="button" className={styles['cancel']} disabled={busy} onClick={onCancel}>
          {tc('back')}
        </button>
        {by !== 'PIN' && (
          <button
            type="button"
            className={styles['confirm']}
            disabled={busy || !ready}
            onClick={() => { confirm(by === 'CARD' ? { by } : { by, fetcher }); }}
          >
            {busy ? t('working') : by === 'CARD' ? t('confirmCard') : t('confirmWord')}
          </button>
        )}
      </div>
    </dialog>
  );
}

const icons = { CARD: CreditCard, PIN: Hash, SHOPKEEPER: UserRoundCheck } as const;

function Way({ way, here, onPick }: { way: Confirmed['by']; here: boolean; onPick: () => void }) {
  const t = useTexts('till');
  const Icon = icons[way];
  return (
    <button type="button" className={styles['chip']} aria-pressed={here} onClick={onPick}>
      <Icon size={24} aria-hidden="true" />
      {t(`by.${way}`)}
    </button>
  );
}
