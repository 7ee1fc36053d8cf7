import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { saveFile } from '../bank/credit';
import type { components } from '../api/schema';
import { formatDate, formatDateTime, formatList, inFours } from '../ui/format';
import { PrintFrame } from '../ui/PrintFrame';
import { StatusTag } from '../ui/StatusTag';
import { MaskedName } from '../ui/Values';
import styles from './receipt.module.css';

type ConsentReceipt = components['schemas']['ConsentReceipt'];

/** What a villager takes home of a consent; the same on the phone, at the desk and on paper. */
export function Receipt({ receipt }: { receipt: ConsentReceipt }) {
  const t = useTexts('me');
  const pick = usePick();
  const language = useLanguage();
  const { consent, given } = receipt;
  return (
    <PrintFrame paper="a4">
      <article className={`card ${styles['receipt'] ?? ''}`}>
        <header>
          <h2>{t('receiptTitle')}</h2>
          <p>{t('receiptLead', { bank: consent.bankName, purpose: t(`purpose.${consent.purpose}`) })}</p>
        </header>
        <p className={styles['code']}>{inFours(consent.code)}</p>
        <p className="muted">{t('codeText')}</p>
        {consent.withdrawnAt ? (
          <StatusTag tone="plain">{t('withdrawnOn', { day: formatDate(consent.withdrawnAt, language) })}</StatusTag>
        ) : (
          <StatusTag tone="good">{t('until', { day: formatDate(consent.until, language) })}</StatusTag>
        )}
        <dl className={styles['facts']}>
          <dt>{t('receiptPerson')}</dt>
          <dd>
            <MaskedName name={receipt.person} />
          </dd>
          {receipt.guardian && (
            <>
              <dt>{t('receiptGuardian')}</dt>
              <dd>
                <MaskedName name={receipt.guardian} />
              </dd>
            </>
          )}
          <dt>{t('fields')}</dt>
          <dd>{formatList(consent.fields.map((field) => t(`field.${field}`)), language)}</dd>
          <dt>{t('receiptWay')}</dt>
          <dd>
            {t(`way.${consent.way}`, { witness: consent.witness ?? '' })} · {formatDateTime(consent.givenAt, language)}
          </dd>
          <dt>{t('receiptTerms')}</dt>
          <dd className={styles['hash']}>{receipt.termsSha256}</dd>
          {receipt.photoSha256 && (
            <>
              <dt>{t('receiptPhoto')}</dt>
              <dd className={styles['hash']}>{receipt.photoSha256}</dd>
            </>
          )}
          <dt>{t('receiptLog')}</dt>
          <dd>
            {given ? t('receiptSealed') : t('receiptWaiting')}{' '}
            {given && (
              <button
                type="button"
                className="button quiet no-print"
                onClick={() => {
                  saveFile(`${consent.id}.tlog-proof`, given, 'text/plain');
                }}
              >
                {t('receiptProof')}
              </button>
            )}
          </dd>
        </dl>
        <h3>{t('receiptRights')}</h3>
        <ul>
          {receipt.rights.map((right) => (
            <li key={right.en}>{pick(right)}</li>
          ))}
        </ul>
      </article>
    </PrintFrame>
  );
}
