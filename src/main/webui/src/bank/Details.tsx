import { useLanguage, useTexts } from '../i18n/texts';
import { formatDateTime, formatNumber } from '../ui/format';
import { DateText, Points } from '../ui/Values';
import styles from './bank.module.css';
import type { Entry } from './proof/bundle';
import { toBase64 } from './proof/bytes';
import type { Ladder, RungName } from './proof/ladder';

/** The numbers behind a step of the ladder. */
export function Details({ name, ladder }: { name: RungName; ladder: Ladder }) {
  const t = useTexts('bank');
  const language = useLanguage();
  const { claims, checkpoint, entries, before } = ladder;
  if (name === 'complete' || name === 'status') {
    return null;
  }
  if (name === 'inLog') {
    return entries ? <Entries entries={entries} /> : null;
  }
  if (name === 'statement') {
    return claims ? (
      <List
        rows={[
          [t('issuer'), claims.iss],
          [t('audience'), claims.aud],
          [t('issuedAt'), formatDateTime(new Date(claims.iat * 1000).toISOString(), language)],
          [t('validUntil'), formatDateTime(new Date(claims.exp * 1000).toISOString(), language)],
        ]}
      />
    ) : null;
  }
  if (!checkpoint) {
    return null;
  }
  const rows: [string, string][] = [
    [t('origin'), checkpoint.origin],
    [t('size'), formatNumber(checkpoint.size, language)],
    [t('root'), toBase64(checkpoint.root)],
  ];
  if (name === 'unchanged' && before) {
    rows.push([t('lastLook'), `${t('lastLookAt', { size: formatNumber(before.size, language) })} ${before.root}`]);
  }
  return <List rows={rows} />;
}

function List({ rows }: { rows: [string, string][] }) {
  return (
    <dl className={styles['facts']}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={styles['long']}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Entries({ entries }: { entries: Entry[] }) {
  const t = useTexts('bank');
  const language = useLanguage();
  const sum = (of: Entry[]) => formatNumber(Math.abs(of.reduce((total, each) => total + each.amount, 0)), language);
  const came = sum(entries.filter((each) => each.amount > 0));
  const went = sum(entries.filter((each) => each.amount < 0));
  return (
    <>
      <p>{t('entries', { count: entries.length, in: came, out: went })}</p>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('seq')}</th>
              <th scope="col">{t('at')}</th>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('amount')}</th>
              <th scope="col">{t('rule')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((each) => (
              <tr key={each.seq}>
                <td className="num">{each.seq}</td>
                <td>
                  <DateText value={each.at} />
                </td>
                <td>{isKind(each.kind) ? t(`kind.${each.kind}`) : each.kind}</td>
                <td>
                  <Points value={each.amount} change />
                </td>
                <td className="muted">{each.rule}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const KINDS = ['EARN', 'DEDUCT', 'REDEEM', 'REFUND', 'EXPIRE', 'DONATE', 'GIFT', 'DIVIDEND', 'OPENING', 'REVERSAL'] as const;

function isKind(kind: string): kind is (typeof KINDS)[number] {
  return (KINDS as readonly string[]).includes(kind);
}
