import { Coins, Gift, HandCoins, UsersRound, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatNumber } from '../ui/format';
import { StatusTag } from '../ui/StatusTag';
import { Count } from '../ui/Values';
import styles from './county.module.css';
import { percent } from './percent';
import { share, type Overview } from './overview';

/** The four numbers that a county is asked for: issued, redeemed, owed, taking part. */
export function Figures({ overview }: { overview: Overview }) {
  const t = useTexts('county');
  const language = useLanguage();
  const { points, before, taking, stockPoints } = overview;
  const covered = share(stockPoints, points.outstanding);
  return (
    <section className={styles['figures']} aria-label={t('figures')}>
      <Figure icon={Gift} name={t('issued')} value={points.issued}>
        <Change now={points.issued} before={before.issued} />
      </Figure>
      <Figure icon={HandCoins} name={t('redeemed')} value={points.redeemed}>
        <Change now={points.redeemed} before={before.redeemed} />
      </Figure>
      <Figure icon={Coins} name={t('outstanding')} value={points.outstanding}>
        {covered < 1 && points.outstanding > 0 ? (
          <StatusTag tone="warn">{t('stockShort')}</StatusTag>
        ) : null}
        <span>{t('stockCovers', { points: formatNumber(stockPoints, language), share: percent(Math.min(covered, 9.99), language) })}</span>
      </Figure>
      <Figure icon={UsersRound} name={t('taking')} value={taking.awarded}>
        <span>
          {t('takingOf', {
            households: formatNumber(taking.households, language),
            share: percent(share(taking.awarded, taking.households), language),
          })}
        </span>
        <span className={styles['meter']} aria-hidden="true">
          <span style={{ width: `${String(100 * share(taking.awarded, taking.households))}%` }} />
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
