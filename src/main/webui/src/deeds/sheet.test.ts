import { describe, expect, it } from 'vitest';
import { countChanges, isSame, linesOf, parse, rowTotal, table, tidy, withChange, wrongCells, type Cell, type Column, type Line } from './sheet';

const both = (text: string) => ({ zh: text, en: text });
const column = (rule: string, entry: Column['entry'], more: Partial<Column> = {}): Column => ({
  rule,
  name: both(rule),
  category: both('everyday'),
  effect: 'AWARD',
  worth: both('+4'),
  entry,
  ...more,
});
const tick = column('cleaning', 'TICK', { points: 4 });
const points = column('mediate', 'POINTS', { from: 5, to: 10 });
const minutes = column('helping', 'MINUTES');
const litter = column('litter', 'TICK', { points: 6, effect: 'DEDUCT' });
const columns = [tick, points, minutes, litter];
const cell = (rule: string, more: Partial<Cell> = {}): Cell => ({ rule, deed: `deed-${rule}`, note: '', worth: 4, state: 'RECORDED', ...more });
const line = (...cells: Cell[]): Line => ({ household: { id: 'h', number: '001', group: '', head: '张三' }, cells, apart: 0 });

describe('what is typed into a cell', () => {
  it.each([
    [tick, '1', { empty: false }],
    [tick, '✓', { empty: false }],
    [tick, '１', { empty: false }],
    [tick, '0', { empty: true }],
    [tick, '', { empty: true }],
    [tick, '5', null],
    [points, '5', { empty: false, points: 5 }],
    [points, '１０', { empty: false, points: 10 }],
    [points, '4', null],
    [points, '11', null],
    [points, '7.5', null],
    [points, '', { empty: true }],
    [minutes, '90', { empty: false, minutes: 90 }],
    [minutes, '1:30', { empty: false, minutes: 90 }],
    [minutes, '1.5h', { empty: false, minutes: 90 }],
    [minutes, '2小时', { empty: false, minutes: 120 }],
    [minutes, '0', { empty: true }],
    [minutes, 'long', null],
  ])('%#', (where, typed, means) => {
    expect(parse(where, typed)).toEqual(means);
  });

  it('reads tidily once it is left', () => {
    expect([tidy(tick, 'x'), tidy(points, ' 8 '), tidy(minutes, '1.5h'), tidy(points, 'oops')]).toEqual(['✓', '8', '1:30', 'oops']);
  });

  it('is no change where it says what is saved', () => {
    expect(isSame(minutes, cell('helping', { minutes: 90 }), '1.5h')).toBe(true);
    expect(isSame(points, cell('mediate', { points: 6 }), '7')).toBe(false);
    expect(isSame(tick, undefined, '')).toBe(true);
  });
});

describe('the changes of a sheet', () => {
  it('are forgotten when a cell is put back', () => {
    const row = line(cell('mediate', { points: 6 }));
    const changed = withChange({}, row, points, '9');
    expect(countChanges(changed)).toBe(1);
    expect(countChanges(withChange(changed, row, points, '6'))).toBe(0);
  });

  it('do not touch reviewed cells', () => {
    expect(countChanges(withChange({}, line(cell('mediate', { points: 6, state: 'APPROVED' })), points, '9'))).toBe(0);
  });

  it('are saved with the deed that was seen', () => {
    const row = line(cell('mediate', { points: 6 }), cell('cleaning'));
    const changes = withChange(withChange(withChange({}, row, points, '9'), row, tick, ''), row, minutes, '1:30');
    expect(linesOf(row, columns, changes['h'] ?? {})).toEqual([
      { household: 'h', rule: 'cleaning', seen: 'deed-cleaning', cleared: true },
      { household: 'h', rule: 'mediate', seen: 'deed-mediate', points: 9 },
      { household: 'h', rule: 'helping', minutes: 90 },
    ]);
  });

  it('name the cells that mean nothing', () => {
    expect(wrongCells(columns, withChange({}, line(), points, '99'))).toBe(1);
  });

  it('add up as far as the page can tell', () => {
    const row = line(cell('mediate', { points: 6, worth: 6 }));
    expect(rowTotal(row, columns, { cleaning: '✓', litter: '✓' })).toBe(4);
    expect(rowTotal(row, columns, { helping: '1:30' })).toBeNull();
  });
});

describe('what a spreadsheet pastes', () => {
  it('is cut into rows and cells', () => {
    expect(table('1\t8\r\n\t"9"\r\n')).toEqual([
      ['1', '8'],
      ['', '9'],
    ]);
  });
});
