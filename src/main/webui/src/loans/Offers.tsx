import { Link } from 'react-router';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatMoney } from '../ui/format';
import { Loading } from '../ui/Loading';
import { ProblemAlert } from '../ui/ProblemAlert';
import { percent, useOffers, type Offer } from './data';
import styles from './loans.module.css';

/** What the bank's own published terms say for an answer, and the way to an application. */
export function Offers({ query }: { query: string }) {
  const t = useTexts('loans');
  const offers = useOffers(query);
  return (
    <section className="card stack">
      <h2>{t('offers')}</h2>
      <ProblemAlert problem={offers.error} onRetry={() => void offers.refetch()} />
      {offers.isPending && <Loading />}
      {offers.data?.length === 0 && <p className="muted">{t('offersNone')}</p>}
      {offers.data?.map((offer) => (
        <article key={offer.product} className={styles['offer']}>
          <OfferText offer={offer} />
          <div className="no-print">
            <Link className="button" to={`/bank/queries/${query}/application?product=${offer.product}`}>
              {t('applyThis')}
            </Link>
          </div>
        </article>
      ))}
    </section>
  );
}

/** A product, its range and rate, and the sentence that says why. */
export function OfferText({ offer }: { offer: Offer }) {
  const t = useTexts('loans');
  const pick = usePick();
  const language = useLanguage();
  return (
    <>
      <div className={styles['offerHead']}>
        <h3>{offer.productName}</h3>
        <span>
          {t('rateOf', { rate: percent(offer.rate) })}
          {offer.subsidy > 0 && t('subsidyOf', { rate: percent(offer.subsidy) })}
        </span>
      </div>
      <p className={styles['range']}>{offer.fits ? range(offer.leastFen, offer.mostFen, language) : t('noFit')}</p>
      <p className="muted">{pick(offer)}</p>
    </>
  );
}

export function range(least: number, most: number, language: 'zh' | 'en'): string {
  const to = formatMoney(most, language);
  return least === most ? to : `${formatMoney(least, language)} – ${to}`;
}
