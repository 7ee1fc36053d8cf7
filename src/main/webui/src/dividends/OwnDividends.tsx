import { Link } from 'react-router';
import { useUser } from '../api/session';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatMoney } from '../ui/format';
import { DateText } from '../ui/Values';
import { shownValue, useOwnShares, type Share } from './data';
import { takesPart } from './Shares';
import { State } from './SigningList';
import styles from './dividends.module.css';

/** What the own household got, by what, and whether it has it. Nothing where the village never divided anything. */
export function OwnDividends() {
  const t = useTexts('dividends');
  const pick = usePick();
  const shares = useOwnShares(useUser().household ?? '').data;
  if (!shares || shares.length === 0) {
    return null;
  }
  return (
    <section className="card">
      <h2>{t('mine')}</h2>
      <ul className={styles['own']}>
        {shares.map((one) => (
          <li key={one.dividend}>
            <h3>{pick(one.name)}</h3>
            <p className="muted">
              <DateText value={one.from} /> — <DateText value={one.to} />
            </p>
            <Own one={one} />
            <Link className="no-print" to={`/me/dividends/${one.dividend}`}>
              {t('seeAll')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Own({ one: { share, total, poolFen } }: { one: Share }) {
  const t = useTexts('dividends');
  const pick = usePick();
  const language = useLanguage();
  if (share.barred) {
    return <p>{t('mineBarred', { reason: pick(share.barred) })}</p>;
  }
  if (!takesPart(share)) {
    return <p>{t('mineNothing')}</p>;
  }
  const money = formatMoney(share.payoutFen, language);
  return (
    <>
      <p>{t('mineShare', { value: shownValue(share.value), total: shownValue(total), pool: formatMoney(poolFen, language), money })}</p>
      {share.cleared > 0 && <p>{t('mineCleared', { points: share.cleared })}</p>}
      {share.payoutFen > 0 && (
        <p>
          <State line={share} />
        </p>
      )}
    </>
  );
}
