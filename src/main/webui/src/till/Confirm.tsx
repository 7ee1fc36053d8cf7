import { useEffect, useRef, useState } from 'react';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatNumber } from '../ui/format';
import { ProblemAlert } from '../ui/ProblemAlert';
import type { Chosen } from './Basket';
import type { Customer } from './FindHousehold';
import { pointsOf } from './shop';
import styles from './confirm.module.css';

interface Props {
  customer: Customer;
  lines: readonly Chosen[];
  busy: boolean;
  problem: unknown;
  onConfirm: (fetcher: string | undefined) => void;
  onCancel: () => void;
}

type Who = 'self' | 'family' | 'other';

/** The last look before points move: by card, or by the keeper's word with the name of who takes the goods. */
export function Confirm({ customer, lines, busy, problem, onConfirm, onCancel }: Props) {
  const t = useTexts('till');
  const tc = useTexts('common');
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [who, setWho] = useState<Who | null>(customer.card ? 'self' : null);
  const [name, setName] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { household } = customer;
  const fetcher = who === 'self' ? t('fetcherSelf') : who === 'family' ? t('fetcherFamily') : name.trim();
  const ready = customer.card !== undefined || (who !== null && fetcher !== '');
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
        {t('confirmText', {
          name: household.masked,
          group: household.group,
          number: household.number,
          points: formatNumber(pointsOf(lines), language),
        })}
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
      {customer.card === undefined && (
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
      <ProblemAlert problem={problem} />
      <div className={styles['buttons']}>
        <button type="button" className={styles['cancel']} disabled={busy} onClick={onCancel}>
          {tc('back')}
        </button>
        <button
          type="button"
          className={styles['confirm']}
          disabled={busy || !ready}
          onClick={() => { onConfirm(customer.card === undefined ? fetcher : undefined); }}
        >
          {busy ? t('working') : customer.card === undefined ? t('confirmWord') : t('confirmCard')}
        </button>
      </div>
    </dialog>
  );
}
