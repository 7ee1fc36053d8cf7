import { useLanguage, useTexts } from '../i18n/texts';
import { formatChange, formatDate, formatDateTime, formatDay, formatMoney, formatMonth, formatNumber } from './format';
import styles from './values.module.css';

/** Points with their unit; `change` shows the sign too. */
export function Points({ value, change = false, large = false }: { value: number; change?: boolean; large?: boolean }) {
  const t = useTexts('common');
  const language = useLanguage();
  const text = change ? formatChange(value, language) : formatNumber(value, language);
  const tone = change && value !== 0 ? (value > 0 ? styles['gain'] : styles['loss']) : undefined;
  return (
    <span className={['num', styles['points'], tone, large ? styles['large'] : undefined].filter(Boolean).join(' ')}>
      {text}
      <span className={styles['unit']}>{language === 'en' && Math.abs(value) === 1 ? 'point' : t('points')}</span>
    </span>
  );
}

export function Count({ value }: { value: number }) {
  return <span className="num">{formatNumber(value, useLanguage())}</span>;
}

type DateForm = 'date' | 'time' | 'day' | 'month';

/** An instant, a day or a month in the reader's words; the machine's form stays in the element. */
export function DateText({ value, form = 'date' }: { value: string; form?: DateForm }) {
  const language = useLanguage();
  const format = { date: formatDate, time: formatDateTime, day: formatDay, month: formatMonth }[form];
  return <time dateTime={value}>{format(value, language)}</time>;
}

/** Money from fen; only where law allows money to be shown at all. */
export function Money({ fen }: { fen: number }) {
  return <span className="num">{formatMoney(fen, useLanguage())}</span>;
}

/** A masked name, 张*, read out as such rather than as a star. */
export function MaskedName({ name }: { name: string }) {
  const language = useLanguage();
  const spoken = name.replace(/\*+/g, language === 'zh' ? '某' : ' (masked)');
  return (
    <span>
      <span aria-hidden="true">{name}</span>
      <span className="hidden-text">{spoken}</span>
    </span>
  );
}
