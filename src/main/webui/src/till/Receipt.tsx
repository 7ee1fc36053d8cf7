import { CircleCheck, Printer } from 'lucide-react';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDateTime, formatNumber } from '../ui/format';
import { PrintFrame } from '../ui/PrintFrame';
import { MaskedName, Money } from '../ui/Values';
import type { Receipt } from './shop';
import styles from './receipt.module.css';

/** The receipt on screen and on 80 mm paper. */
export function ReceiptSlip({ receipt }: { receipt: Receipt }) {
  const t = useTexts('till');
  const tc = useTexts('common');
  const language = useLanguage();
  const { redemption } = receipt;
  const number = (value: number) => formatNumber(value, language);
  const giftBack = receipt.refunds.reduce((sum, refund) => sum + refund.giftPoints, 0);
  return (
    <PrintFrame paper="receipt">
      <article className={styles['slip']}>
        <header>
          {receipt.shop && <h2>{receipt.shop}</h2>}
          <p>
            {t('receipt')} · {redemption.receiptNumber > 0 ? t('receiptNumber', { number: redemption.receiptNumber }) : t('receiptLater')}
          </p>
          <p>{formatDateTime(redemption.soldAt, language)}</p>
        </header>
        <ul>
          {receipt.lines.map((line) => (
            <li key={line.product}>
              <span>{line.name}</span>
              <span className="num">
                {line.quantity} {line.unit} × {number(line.pointsEach)}
              </span>
              <span className="num">{number(line.quantity * line.pointsEach)}</span>
            </li>
          ))}
        </ul>
        <dl>
          <dt>{t('receiptHousehold')}</dt>
          <dd>
            <MaskedName name={receipt.householdMasked} /> · {receipt.group} {t('household', { number: receipt.householdNumber })}
          </dd>
          {redemption.fetcher && (
            <>
              <dt>{t('receiptFetcher')}</dt>
              <dd>{redemption.fetcher}</dd>
            </>
          )}
          <dt>{t('receiptBefore')}</dt>
          <dd className="num">{number(redemption.balanceBefore)}</dd>
          <dt>{t('receiptSpent')}</dt>
          <dd className="num">−{number(redemption.points)}</dd>
          {redemption.giftPoints > 0 && (
            <>
              <dt>{t('receiptGift')}</dt>
              <dd className="num">−{number(redemption.giftPoints)}</dd>
            </>
          )}
          {redemption.cashFen > 0 && (
            <>
              <dt>{t('receiptCash')}</dt>
              <dd>
                <Money fen={redemption.cashFen} />
              </dd>
            </>
          )}
          {redemption.refunded > 0 && (
            <>
              <dt>{t('receiptRefunded')}</dt>
              <dd className="num">+{number(redemption.refunded)}</dd>
            </>
          )}
          {giftBack > 0 && (
            <>
              <dt>{t('receiptGiftBack')}</dt>
              <dd className="num">+{number(giftBack)}</dd>
            </>
          )}
          <dt className={styles['sum']}>{t('receiptAfter')}</dt>
          <dd className={`num ${styles['sum'] ?? ''}`}>
            {number(redemption.balanceAfter + redemption.refunded)} {tc('points')}
          </dd>
        </dl>
        <footer>
          <p>{t('receiptKeep')}</p>
          <p>{t('receiptThanks')}</p>
        </footer>
      </article>
    </PrintFrame>
  );
}

/** The sale is done: what remains in large figures, the receipt, and on to the next household. */
export function Done({ receipt, queued, onNext }: { receipt: Receipt; queued: boolean; onNext: () => void }) {
  const t = useTexts('till');
  const language = useLanguage();
  return (
    <div className={styles['done']}>
      <div className={`${styles['said'] ?? ''} shell-part no-print`} role="status">
        <CircleCheck size={72} strokeWidth={1.6} aria-hidden="true" />
        <h1>{queued ? t('doneQueued') : t('doneTitle')}</h1>
        {queued && <p>{t('doneQueuedText')}</p>}
        <p>
          <MaskedName name={receipt.householdMasked} />
        </p>
        <p className={`num ${styles['remains'] ?? ''}`}>{t('doneRemains', { points: formatNumber(receipt.redemption.balanceAfter, language) })}</p>
        <div className={styles['buttons']}>
          <button type="button" className="button wide" onClick={() => { window.print(); }}>
            <Printer size={24} aria-hidden="true" />
            {t('printReceipt')}
          </button>
          {/* The keeper's next tap is nearly always this one. */}
          <button type="button" className={styles['next']} ref={(button) => { button?.focus(); }} onClick={onNext}>
            {t('next')}
          </button>
        </div>
      </div>
      <ReceiptSlip receipt={receipt} />
    </div>
  );
}
