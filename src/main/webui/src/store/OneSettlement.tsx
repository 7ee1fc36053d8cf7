import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { download, send } from '../api/client';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { Count, DateText, Money } from '../ui/Values';
import { dayAgo } from './days';
import type { Settlement } from './more';
import { settlementsKey } from './settlementsKey';
import styles from './store.module.css';

const tones = { DRAWN: 'warn', SIGNED: 'good', PAID: 'good', CALLED_OFF: 'plain' } as const;

/** One settlement: the sum, who signed, and its lines when opened. */
export function OneSettlement({ settlement, side, may }: { settlement: Settlement; side: 'SHOP' | 'VILLAGE'; may: boolean }) {
  const t = useTexts('store');
  const [open, setOpen] = useState(false);
  const [reference, setReference] = useState('');
  const [reason, setReason] = useState('');
  const stale = [settlementsKey(settlement.shop)];
  const act = (what: string) => (body: unknown, key: string) =>
    send<Settlement>(`/api/v1/settlements/${settlement.id}/${what}`, { method: 'POST', body, key });
  const sign = useCommand<undefined, Settlement>({ run: (_, key) => act('signature')(undefined, key), invalidates: stale, onDone: () => { notify(t('settleSigned')); } });
  const callOff = useCommand<string, Settlement>({ run: (why, key) => act('calling-off')({ reason: why }, key), invalidates: stale });
  const pay = useCommand<string, Settlement>({ run: (text, key) => act('payment')({ paidOn: dayAgo(0), reference: text }, key), invalidates: stale });
  const mine = settlement.signatures.some((signature) => signature.side === side);
  const { state } = settlement;
  return (
    <article className={`card ${styles['settlement'] ?? ''}`}>
      <header className={styles['head']}>
        <h2>{t('settleTitle', { shop: settlement.shopName, number: settlement.number })}</h2>
        <StatusTag tone={tones[state]}>{t(`settle.${state}`)}</StatusTag>
      </header>
      <p>
        {t('settleUntilDay')} <DateText value={settlement.until} form="day" /> · <Count value={settlement.points} /> {t('points')} ·{' '}
        <strong><Money fen={settlement.fen} /></strong>
      </p>
      <p className="muted">
        {settlement.signatures.map((signature) => (
          <span key={signature.side}>
            {t(`side.${signature.side}`)} {signature.name} <DateText value={signature.signedAt} form="time" />{' '}
          </span>
        ))}
        {settlement.payment && (
          <span>
            {t('settlePaidBy')} {settlement.payment.reference} <DateText value={settlement.payment.paidOn} form="day" />
          </span>
        )}
        {settlement.voidReason}
      </p>
      <ProblemAlert problem={sign.error ?? callOff.error ?? pay.error} />
      <div className={`${styles['bar'] ?? ''} no-print`}>
        <button type="button" className="button" aria-expanded={open} onClick={() => { setOpen(!open); }}>
          {open ? t('settleHide') : t('settleShow')}
        </button>
        <button type="button" className="button" onClick={() => void download(`/api/v1/settlements/${settlement.id}/export`, 'settlement.csv')}>
          {t('settleExport')}
        </button>
        {may && state === 'DRAWN' && !mine && (
          <button type="button" className="button primary" disabled={sign.isPending} onClick={() => { sign.mutate(undefined); }}>
            {t('settleSign')}
          </button>
        )}
        {may && state === 'DRAWN' && (
          <>
            <input aria-label={t('settleWhyOff')} placeholder={t('settleWhyOff')} maxLength={200} value={reason} onChange={(event) => { setReason(event.target.value); }} />
            <button type="button" className="button" disabled={reason.trim() === '' || callOff.isPending} onClick={() => { callOff.mutate(reason); }}>
              {t('settleCallOff')}
            </button>
          </>
        )}
        {may && side === 'VILLAGE' && state === 'SIGNED' && (
          <>
            <input aria-label={t('settleReference')} placeholder={t('settleReference')} maxLength={100} value={reference} onChange={(event) => { setReference(event.target.value); }} />
            <button type="button" className="button primary" disabled={reference.trim() === '' || pay.isPending} onClick={() => { pay.mutate(reference); }}>
              {t('settlePay')}
            </button>
          </>
        )}
      </div>
      {open && <Lines id={settlement.id} />}
    </article>
  );
}

function Lines({ id }: { id: string }) {
  const t = useTexts('store');
  const settlement = useQuery({
    queryKey: ['store', 'settlement', id],
    queryFn: ({ signal }) => send<Settlement>(`/api/v1/settlements/${id}`, { signal }),
  });
  return (
    <div className={styles['scroll']}>
      <ProblemAlert problem={settlement.error} />
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('receipt')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('name')}</th>
            <th scope="col" className={styles['right']}>{t('points')}</th>
            <th scope="col" className={styles['right']}>{t('amount')}</th>
          </tr>
        </thead>
        <tbody>
          {settlement.data?.lines.map((line, index) => (
            <tr key={index}>
              <td><DateText value={line.at} form="time" /></td>
              <td>{line.receiptNumber}</td>
              <td>{line.householdNumber}</td>
              <td>{line.goods}</td>
              <td className={styles['right']}><Count value={line.points} /></td>
              <td className={styles['right']}><Money fen={line.fen} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
