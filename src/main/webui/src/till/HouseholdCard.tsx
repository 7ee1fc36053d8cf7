import { CircleAlert, CreditCard, UserRoundSearch } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatNumber } from '../ui/format';
import { MaskedName } from '../ui/Values';
import type { Customer } from './FindHousehold';
import { LostCard } from './LostCard';
import { usePicture } from './pictures';
import { useShop } from './shop';
import styles from './household.module.css';

/** Who stands at the till, with the balance large. */
export function HouseholdCard({ customer, onChange }: { customer: Customer; onChange: () => void }) {
  const [blocked, setBlocked] = useState<string | null>(null);
  const t = useTexts('till');
  const tc = useTexts('common');
  const language = useLanguage();
  const { household, card } = customer;
  const photo = usePicture(useShop(), household.picture);
  const below = household.balance < household.minimum;
  const whatItMaySpend = () => {
    const { spendable, base, gift } = household;
    return [
      t('spendable', { points: formatNumber(spendable, language) }),
      base > 0 && t('keepsBase', { points: formatNumber(base, language) }),
      gift > 0 && t('giftPoints', { points: formatNumber(gift, language) }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <section className={styles['card']} aria-label={t('balance')}>
      <div className={styles['head']}>
        {photo && <img className={styles['photo']} src={photo} alt={t('photoOf', { name: household.masked })} />}
        <div className={styles['name']}>
          <h2 className={styles['masked']}>
            <MaskedName name={household.masked} />
          </h2>
          <p className="muted">
            {household.group} · {t('household', { number: household.number })}
          </p>
          <p className={styles['how']}>
            {card ? <CreditCard size={20} aria-hidden="true" /> : <UserRoundSearch size={20} aria-hidden="true" />}
            {card ? t('byCard') : t('byName')}
          </p>
        </div>
        <p className={styles['balance']}>
          <span className="hidden-text">{t('balance')} </span>
          <span className={`num ${styles['large'] ?? ''}`}>{formatNumber(household.balance, language)}</span>
          <span>{tc('points')}</span>
        </p>
      </div>
      {below ? (
        <p className={styles['lacking']}>
          <CircleAlert size={24} aria-hidden="true" />
          {t('belowMinimum', { minimum: household.minimum, short: household.minimum - household.balance })}
        </p>
      ) : (
        household.base + household.gift > 0 && <p className={styles['base']}>{whatItMaySpend()}</p>
      )}
      <div className={styles['actions']}>
        {!card && household.card && household.card !== blocked && <LostCard household={household.id} card={household.card} onBlocked={() => { setBlocked(household.card ?? null); }} />}
        <button type="button" className={styles['change']} onClick={onChange}>
          {t('change')}
        </button>
      </div>
    </section>
  );
}
