import { usePlace } from '../app/place';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatDate, formatLabelled, formatList } from '../ui/format';
import { DateText, Points } from '../ui/Values';
import type { Pending } from './data';
import styles from './slip.module.css';

/** What is taken to the door: half a page to keep, and a receipt to be signed and taken back. */
export function Slip({ pending: { deed, answerUntil, workOff } }: { pending: Pending }) {
  const t = useTexts('deductions');
  const pick = usePick();
  const language = useLanguage();
  const place = usePlace();
  const { household } = deed;
  const until = formatDate(answerUntil, language);
  const [, version = ''] = deed.ruleVersion.split('@');
  const ways = formatList(workOff.map(pick), language);
  return (
    <article className={`keep-together ${styles['slip'] ?? ''}`}>
      <header className={styles['head']}>
        <p>{place}</p>
        <h2>{t('slip')}</h2>
        <p className={styles['code']}>
          {t('slipCode')} {deed.id.slice(-8).toUpperCase()}
        </p>
      </header>
      <p>{t('slipTo', { group: household.group, number: household.number, head: household.head })}</p>
      <p className={styles['body']}>{t('slipText')}</p>
      <dl className={styles['facts']}>
        <dt>{t('act')}</dt>
        <dd>
          {deed.account ? formatLabelled(pick(deed.ruleName), deed.account, language) : pick(deed.ruleName)}
        </dd>
        <dt>{t('day')}</dt>
        <dd>
          <DateText value={deed.happenedOn} />
        </dd>
        <dt>{t('points')}</dt>
        <dd>
          <strong>
            <Points value={deed.award?.points ?? deed.expected} change />
          </strong>
        </dd>
        <dt>{t('slipWhy')}</dt>
        <dd>{t('slipVersion', { number: version, rule: pick(deed.ruleName) })}</dd>
      </dl>
      <p className={styles['body']}>{t('slipUntil', { date: until })}</p>
      <p className={styles['body']}>
        {ways && t('slipWorkOff', { ways })}
        {t('slipWorkOffNone')}
      </p>
      <p className={styles['seal']}>
        {t('slipCommittee')}
        <span>{t('slipDate')}</span>
      </p>
      <section className={styles['receipt']}>
        <p>
          <strong>{t('receipt')}</strong> {t('slipCode')} {deed.id.slice(-8).toUpperCase()} · {household.number} {household.head} · {pick(deed.ruleName)}{' '}
          <Points value={deed.award?.points ?? deed.expected} change />
        </p>
        <p>
          {[t('receiptText'), t('receiptYes'), t('receiptNo')].join(' ')}
        </p>
        <p className={styles['lines']}>
          <span>{t('receiptSign')}</span>
          <span>{t('receiptBy')}</span>
          <span>{t('slipDate')}</span>
        </p>
      </section>
    </article>
  );
}
