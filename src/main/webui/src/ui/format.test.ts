import { describe, expect, it } from 'vitest';
import { formatChange, formatDate, formatDay, formatMoney, formatMonth, formatNumber, month, today } from './format';

describe('numbers and dates', () => {
  it.each([
    [formatNumber(1234567, 'zh'), '1,234,567'],
    [formatChange(12, 'zh'), '+12'],
    [formatChange(-3, 'en'), '−3'],
    [formatChange(0, 'en'), '0'],
    [formatMoney(1250, 'zh'), '¥12.50'],
    [formatDate('2026-11-21', 'zh'), '2026年11月21日'],
    [formatDate('2026-11-21', 'en'), '21 November 2026'],
    [formatMonth('2026-11', 'zh'), '2026年11月'],
  ])('%s', (shown, wanted) => {
    expect(shown).toBe(wanted);
  });

  it.each([
    ['2026-11-20', 'zh', '11月20日'],
    ['2026-11-20', 'en', '20 Nov'],
    ['2025-11-27', 'zh', '2025年11月27日'],
    ['2025-11-27', 'en', '27 Nov 2025'],
    ['2025-12-31T17:00:00Z', 'zh', '1月1日'],
  ] as const)('a day of another year than the running one names it: %s in %s', (day, language, wanted) => {
    expect(formatDay(day, language, new Date('2026-11-22T00:00:00Z'))).toBe(wanted);
  });

  it('an instant is shown by the clock of China, wherever the browser stands', () => {
    expect(formatDate('2026-11-20T17:00:00Z', 'zh')).toBe('2026年11月21日');
    expect(today(new Date('2026-12-31T16:30:00Z'))).toBe('2027-01-01');
  });

  it('months move over the end of a year', () => {
    const now = new Date('2026-01-15T00:00:00Z');
    expect([month(0, now), month(-1, now), month(-13, now), month(11, now)]).toEqual(['2026-01', '2025-12', '2024-12', '2026-12']);
  });
});
