import { Coins, Gift, HandCoins, UsersRound, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatNumber } from '../ui/format';
import { Count } from '../ui/Values';
import styles from './county.module.css';
import { share, type Overview } from './overview';
import { percent } from './percent';

/** The four numbers that a county is asked for: issued, redeemed, owed, taking part. */
export function Figures({ year }: { year: Overview }) {
  const t = useTexts('county');
  const language = useLanguage();
  const { outstanding, participating, households } = year.total;
  const now = year.months.at(-1);
  const before = year.months.at(-2);
  const taken = Math.min(1, share(participating, households));
  return (
    <section className={styles['figures']} aria-label={t('figures')}>
      <Figure icon={Gift} name={t('issued')} value={now?.issued ?? 0}>
        <Change now={now?.issued ?? 0} before={before?.issued ?? 0} />
      </Figure>
      <Figure icon={HandCoins} name={t('redeemed')} value={now?.redeemed ?? 0}>
        <Change now={now?.redeemed ?? 0} before={before?.redeemed ?? 0} />
      </Figure>
      <Figure icon={Coins} name={t('outstanding')} value={outstanding}>
        <span>{t('outstandingNow')}</span>
      </Figure>
      <Figure icon={UsersRound} name={t('taking')} value={participating}>
        <span>{t('takingOf', { households: formatNumber(households, language), share: percent(taken, language) })}</span>
        <span className={styles['meter']} aria-hidden="true">
          <span style={{ width: `${String(100 * taken)}%` }} />
        </span>
      </Figure>
    </section>
  );
}

function Figure({ icon: Icon, name, value, children }: { icon: LucideIcon; name: string; value: number; children: ReactNode }) {
  return (
    <div className={`card keep-together ${styles['figure'] ?? ''}`}>
      <h2 className={styles['figureName']}>
        <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
        {name}
      </h2>
      <p className={styles['figureValue']}>
        <Count value={value} />
      </p>
      <div className={styles['figureMore']}>{children}</div>
    </div>
  );
}

function Change({ now, before }: { now: number; before: number }) {
  const t = useTexts('county');
  const language = useLanguage();
  const value = formatNumber(Math.abs(now - before), language);
  return <span>{now === before ? t('same') : t(now > before ? 'more' : 'less', { value })}</span>;
}
