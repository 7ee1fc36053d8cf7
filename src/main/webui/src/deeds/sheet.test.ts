import { describe, expect, it } from 'vitest';
import { countChanges, isLocked, isSame, linesOf, parse, rowTotal, slotsOf, table, tidy, withChanges, wrongCells } from './sheet';
import type { Cell, Changes, Column, Line, RowChanges, Slot } from './sheetShapes';

const both = (text: string) => ({ zh: text, en: text });
const column = (rule: string, entry: Column['entry'], more: Partial<Column> = {}): Column => ({
  rule,
  name: both(rule),
  category: both('everyday'),
  effect: 'AWARD',
  per: 'MONTH',
  here: true,
  worth: both('+4'),
  entry,
  ...more,
});
const only = (of: Column): Slot => slotsOf([of], 'records')[0] as Slot;
const tick = only(column('cleaning', 'TICK', { points: 4 }));
const points = only(column('mediate', 'POINTS', { from: 5, to: 10 }));
const minutes = only(column('helping', 'MINUTES'));
const litter = only(column('litter', 'TICK', { points: 6, effect: 'DEDUCT' }));
const columns = [tick, points, minutes, litter];
const cell = (rule: string, more: Partial<Cell> = {}): Cell => ({ rule, deed: `deed-${rule}`, scores: [], note: '', worth: 4, state: 'RECORDED', ...more });
/** One cell typed into. */
const withChange = (changes: Changes, row: Line, slot: Slot, text: string): Changes => withChanges(changes, [{ line: row, slot, text }]);
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

  it('leave the word that stands on a cell', () => {
    const row = line(cell('mediate', { points: 6, note: '张家与李家的地界' }));
    expect(linesOf(row, columns, { mediate: '9' })).toEqual([{ household: 'h', rule: 'mediate', seen: 'deed-mediate', points: 9, note: '张家与李家的地界' }]);
  });

  it('name the cells that mean nothing', () => {
    expect(wrongCells([line()], columns, withChange({}, line(), points, '99'))).toBe(1);
  });

  it('add up as far as the page can tell', () => {
    const row = line(cell('mediate', { points: 6, worth: 6 }));
    expect(rowTotal(row, columns, { cleaning: '✓', litter: '✓' })).toBe(4);
    expect(rowTotal(row, columns, { helping: '1:30' })).toBeNull();
  });
});

describe('what several judges score', () => {
  const beauty = column('beauty', 'SCORES', { from: 0, to: 100, judges: 3 });
  const paper = slotsOf([beauty], 'records');
  const mine = slotsOf([beauty], 'judges')[0] as Slot;
  const given = (judge: string, points: number | null, own = false) => ({ judge, points, mine: own });

  it('has a column for each judge on paper, and one for a judge who scores', () => {
    expect(paper.map(({ key }) => key)).toEqual(['beauty#1', 'beauty#2', 'beauty#3']);
    expect(mine.key).toBe('beauty#mine');
  });

  it.each<[RowChanges, object[], number]>([
    [{ 'beauty#1': '90', 'beauty#2': '88', 'beauty#3': '93' }, [{ scores: [90, 88, 93], note: '王、李、赵' }], 0],
    [{ 'beauty#1': '评' }, [{}], 0],
    [{ 'beauty#1': '90', 'beauty#2': '88' }, [], 3],
    [{ 'beauty#1': '评', 'beauty#2': '88' }, [], 3],
    [{ 'beauty#1': '90', 'beauty#2': '88', 'beauty#3': '101' }, [], 3],
  ])('is saved whole or not at all: %j', (row, said, wrong) => {
    expect(linesOf(line(), paper, row, '王、李、赵')).toEqual(said.map((one) => ({ household: 'h', rule: 'beauty', ...one })));
    expect(wrongCells([line()], paper, { h: row })).toBe(wrong);
  });

  it.each([
    ['nobody asked', undefined, true, false],
    ['asked', cell('beauty'), false, false],
    ['another has scored', cell('beauty', { scores: [given('李', null)] }), false, true],
    ['scored by oneself, to be corrected', cell('beauty', { scores: [given('我', 80, true)] }), false, true],
    ['entered from paper', cell('beauty', { scores: [given('', 80), given('', 81), given('', 82)] }), true, false],
    ['decided', cell('beauty', { state: 'APPROVED' }), true, true],
  ])('is open to judges or to the recorder: %s', (_, there, judges, records) => {
    expect([isLocked(mine, there), isLocked(paper[0] as Slot, there)]).toEqual([judges, records]);
  });

  it('has a judge’s own columns first', () => {
    const columns = [column('cleaning', 'TICK'), column('beauty', 'SCORES', { judges: 3 })];
    expect(slotsOf(columns, 'judges').map(({ key }) => key)).toEqual(['beauty#mine', 'cleaning']);
    expect(slotsOf(columns, 'records').map(({ key }) => key)).toEqual(['cleaning', 'beauty#1', 'beauty#2', 'beauty#3']);
  });

  it('counts once in the row, and is unknown while it is typed', () => {
    const row = line(cell('beauty', { worth: 20, scores: [given('', 90), given('', 88), given('', 93)] }));
    expect(rowTotal(row, paper, {})).toBe(20);
    expect(rowTotal(row, paper, { 'beauty#2': '89' })).toBeNull();
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
