import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { send } from '../api/client';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatNumber } from '../ui/format';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { MaskedName } from '../ui/Values';
import { useCommand } from '../ui/useCommand';
import { productsKey, salesKey, type Line, type Receipt } from './shop';
import basket from './basket.module.css';
import styles from './refund.module.css';

const reasons = ['wrong', 'broken', 'expired', 'unwanted'] as const;
type Reason = (typeof reasons)[number];

interface Return {
  lines: { product: string; quantity: number }[];
  reason: string;
}

/** What of a sale comes back, why, and how many points go back for it. */
export function Returning({ shop, sale }: { shop: string; sale: Receipt }) {
  const t = useTexts('till');
  const language = useLanguage();
  const [back, setBack] = useState<ReadonlyMap<string, number>>(new Map());
  const [reason, setReason] = useState<Reason | null>(null);
  const refund = useCommand<Return, Receipt>({
    run: (body, key) => send<Receipt>(`/api/v1/redemptions/${sale.redemption.id}/refund`, { method: 'POST', body, key }),
    invalidates: [salesKey(shop), productsKey(shop)],
    onDone: (receipt) => {
      const last = receipt.refunds[receipt.refunds.length - 1];
      setBack(new Map());
      notify(
        t(last?.giftPoints ? 'refundDoneGift' : 'refundDone', {
          points: formatNumber(last?.points ?? 0, language),
          gift: formatNumber(last?.giftPoints ?? 0, language),
          after: formatNumber(last?.balanceAfter ?? 0, language),
        }),
      );
      if (last && last.cashFen > 0) {
        notify(t('refundCash', { yuan: (last.cashFen / 100).toFixed(2) }));
      }
    },
  });
  const left = (line: Line) => line.quantity - line.refunded;
  const points = sale.lines.reduce((sum, line) => sum + (back.get(line.product) ?? 0) * line.pointsEach, 0);
  const step = (line: Line, by: number) => {
    setBack(new Map(back).set(line.product, Math.min(left(line), Math.max(0, (back.get(line.product) ?? 0) + by))));
  };
  const everything = () => {
    setBack(new Map(sale.lines.map((line) => [line.product, left(line)])));
  };
  const submit = () => {
    const lines = [...back].flatMap(([product, quantity]) => (quantity > 0 ? [{ product, quantity }] : []));
    if (reason) {
      refund.mutate({ lines, reason: t(`reason.${reason}`) });
    }
  };
  const whole = sale.redemption.refunded === sale.redemption.points;
  return (
    <>
      <section className={styles['of']}>
        <h2>
          <MaskedName name={sale.householdMasked} />
        </h2>
        <p className="muted">
          {sale.group} {t('household', { number: sale.householdNumber })} · {t('receiptNumber', { number: sale.redemption.receiptNumber })}
        </p>
      </section>
      <section className={basket['basket']}>
        {!whole && (
          <button type="button" className="button wide" onClick={everything}>
            {t('refundAll')}
          </button>
        )}
        <ul className={basket['lines']}>
          {sale.lines.map((line) => (
            <li key={line.product} className={basket['line']}>
              <span className={basket['what']}>
                <strong>{line.name}</strong>
                <span className="muted">{t('refundOf', { quantity: line.quantity, refunded: line.refunded })}</span>
              </span>
              <button type="button" className={basket['step']} aria-label={t('less', { name: line.name, unit: line.unit })} disabled={!back.get(line.product)} onClick={() => { step(line, -1); }}>
                <Minus size={26} aria-hidden="true" />
              </button>
              <span className={`num ${basket['count'] ?? ''}`} aria-live="polite">
                {back.get(line.product) ?? 0}
              </span>
              <button type="button" className={basket['step']} aria-label={t('more', { name: line.name, unit: line.unit })} disabled={(back.get(line.product) ?? 0) >= left(line)} onClick={() => { step(line, 1); }}>
                <Plus size={26} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
        {points > 0 && (
          <fieldset className={styles['why']}>
            <legend>{t('refundReason')}</legend>
            {reasons.map((each) => (
              <button key={each} type="button" aria-pressed={reason === each} onClick={() => { setReason(each); }}>
                {t(`reason.${each}`)}
              </button>
            ))}
          </fieldset>
        )}
        <ProblemAlert problem={refund.error} />
      </section>
      <div className={basket['foot']}>
        <button type="button" className={basket['pay']} disabled={points === 0 || !reason || refund.isPending} onClick={submit}>
          {whole ? t('refundWhole') : refund.isPending ? t('working') : t('refundSubmit', { points: formatNumber(points, language) })}
        </button>
      </div>
    </>
  );
}
