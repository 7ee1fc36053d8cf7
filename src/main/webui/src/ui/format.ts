import type { Language } from '../i18n/language';

const locale = (language: Language) => (language === 'zh' ? 'zh-CN' : 'en-GB');
/** The product's time is that of China wherever the browser stands. */
const timeZone = 'Asia/Shanghai';

/** 1,234 — points and counts are integers. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locale(language)).format(value);
}

/** +12 or −3 with a true minus sign. */
export function formatChange(value: number, language: Language): string {
  const digits = formatNumber(Math.abs(value), language);
  return value > 0 ? `+${digits}` : value < 0 ? `−${digits}` : digits;
}

/** 2026年11月21日, from an instant or a day. */
export function formatDate(value: string, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: zoneOf(value) }).format(new Date(value));
}

export function formatDateTime(value: string, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(value));
}

export function formatTime(value: string | number, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), { timeStyle: 'short', timeZone }).format(new Date(value));
}

/** 11月21日, for dense lists; of another year than the running one 2025年11月21日, as 11月21日 would be taken for this year's. */
export function formatDay(value: string, language: Language, now = new Date()): string {
  const zone = zoneOf(value);
  const day = new Date(value);
  const ofYear = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', timeZone: zone }).format(day);
  const year = ofYear === today(now).slice(0, 4) ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(locale(language), { ...year, month: 'short', day: 'numeric', timeZone: zone }).format(day);
}

/** 2026年11月, from 2026-11. */
export function formatMonth(month: string, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01`));
}

/** ¥12.50, from fen. */
export function formatMoney(fen: number, language: Language): string {
  return new Intl.NumberFormat(locale(language), { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' }).format(fen / 100);
}

/** The day in China, as 2026-11-21. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(now);
}

/** The month in China, as 2026-11, moved by some months. */
export function month(move = 0, now = new Date()): string {
  const [year = 0, of = 0] = today(now).split('-').map(Number);
  const index = year * 12 + of - 1 + move;
  return `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** 盐、米, or salt, rice. */
export function formatList(parts: readonly string[], language: Language): string {
  return parts.join(language === 'zh' ? '、' : ', ');
}

/** Sentences or clauses, which may hold commas of their own, in one line. */
export function formatClauses(parts: readonly string[], language: Language): string {
  return parts.join(language === 'zh' ? '；' : '; ');
}

/** 张三：5, or Zhang San: 5. */
export function formatLabelled(label: string, value: string, language: Language): string {
  return `${label}${language === 'zh' ? '：' : ': '}${value}`;
}

/** A code as 7K3F-9M2Q-XPA4: easier to read out and to type. */
export function inFours(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** A LocalDate has no zone; shown in one it could move by a day. */
function zoneOf(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'UTC' : timeZone;
}
