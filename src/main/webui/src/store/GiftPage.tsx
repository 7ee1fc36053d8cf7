import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { send } from '../api/client';
import { Opening } from '../app/Opening';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatList, formatMonth, formatNumber } from '../ui/format';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { DateText } from '../ui/Values';
import type { Gift } from './more';
import styles from './store.module.css';

/** For the donor, without a sign-in: what became of the gift. */
export default function GiftPage() {
  const t = useTexts('store');
  const language = useLanguage();
  const { code = '' } = useParams();
  const gift = useQuery({
    queryKey: ['gift', code],
    queryFn: ({ signal }) => send<Gift>(`/api/v1/public/gifts/${code}`, { signal }),
  });
  if (gift.isError) {
    return <ProblemAlert problem={gift.error} />;
  }
  if (!gift.data) {
    return <Opening />;
  }
  const { donor, product, unit, received, handedOut, households, remaining, lost, months, places, receivedAt, restriction } = gift.data;
  const pieces = (value: number) => `${formatNumber(value, language)} ${unit}`;
  const share = (value: number) => `${String(Math.round((value * 100) / received))}%`;
  return (
    <div className={`stack ${styles['gift'] ?? ''}`}>
      <PageHeader title={t('giftThanks', { donor })} lead={t('giftWhat', { product, pieces: pieces(received) })} actions={<PrintButton />} />
      <p className="muted">
        <DateText value={receivedAt} /> {restriction}
      </p>
      <div className={styles['share']} role="img" aria-label={t('giftSum', { out: pieces(handedOut), left: pieces(remaining), lost: pieces(lost) })}>
        <span style={{ width: share(handedOut), background: 'var(--good)' }} />
        <span style={{ width: share(remaining), background: 'var(--gold)' }} />
        <span style={{ width: share(lost), background: 'var(--ink-3)' }} />
      </div>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('giftOut')}</dt>
          <dd>{pieces(handedOut)}</dd>
          <dd className="muted">{t('giftTo', { count: households })}</dd>
        </div>
        <div>
          <dt>{t('remaining')}</dt>
          <dd>{pieces(remaining)}</dd>
          <dd className="muted">{formatList(places.map((place) => `${place.shop} ${pieces(place.pieces)}`), language)}</dd>
        </div>
        <div>
          <dt>{t('giftLost')}</dt>
          <dd>{pieces(lost)}</dd>
        </div>
      </dl>
      {months.length > 0 && (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              <th scope="col" className={styles['right']}>{t('giftOut')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <td>{formatMonth(month.month, language)}</td>
                <td className={styles['right']}>{pieces(month.pieces)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="muted">{t('giftNobody')}</p>
    </div>
  );
}
