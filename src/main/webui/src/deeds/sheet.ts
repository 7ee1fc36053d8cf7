import type { Cell, Changes, Column, Line, RowChanges, SavedLine, Slot } from './sheetShapes';

type Value = { empty: true } | { empty: false; points?: number; minutes?: number; asked?: boolean };

/** The slots of some columns, for who records or for who judges, whose own stand first; the others only look. */
export function slotsOf(columns: readonly Column[], user: 'records' | 'judges' | 'looks'): Slot[] {
  const slots = columns
    .filter((column) => column.entry !== 'APART')
    .flatMap((column): Slot[] => {
      const slot = { ...column, key: column.rule, judge: 0, mine: false, readOnly: user !== 'records' };
      if (column.entry !== 'SCORES') {
        return [slot];
      }
      return user === 'judges'
        ? [{ ...slot, key: `${column.rule}#mine`, mine: true, readOnly: false }]
        : Array.from({ length: column.judges ?? 0 }, (_, index) => ({ ...slot, key: `${column.rule}#${String(index + 1)}`, judge: index + 1 }));
    });
  return [...slots.filter(({ mine }) => mine), ...slots.filter(({ mine }) => !mine)];
}

/** The rule that a slot belongs to. */
export function ruleOf(key: string): string {
  return key.replace(/#(\d+|mine)$/, '');
}

function ofRule(slots: readonly Slot[], slot: Slot): Slot[] {
  return slot.judge === 0 ? [slot] : slots.filter((one) => one.rule === slot.rule);
}

/** Stands in the first judge's cell where the judges are asked to score by themselves. */
export const asked = '评';
/** Stands for a score that is not shown yet. */
const hidden = '●';

function scoreText(slot: Slot, cell: Cell): string {
  if (slot.mine) {
    const mine = cell.scores.find((score) => score.mine);
    return mine ? String(mine.points ?? hidden) : '';
  }
  const score = cell.scores[slot.judge - 1];
  return score ? String(score.points ?? hidden) : slot.judge === 1 ? asked : '';
}

const tickMark = '✓';
const ticks = new Set(['1', tickMark, '√', 'x', 'y', '是', '有']);
const noTicks = new Set(['', '0', '否', '无', 'n']);

/** What a typed text means in a slot; null where it means nothing. */
export function parse(slot: Slot, typed: string): Value | null {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  if (slot.entry === 'TICK') {
    return ticks.has(text) ? { empty: false } : noTicks.has(text) ? { empty: true } : null;
  }
  if (text === '') {
    return { empty: true };
  }
  if (slot.entry === 'MINUTES') {
    const minutes = parseMinutes(text);
    return minutes === null ? null : minutes === 0 ? { empty: true } : { empty: false, minutes };
  }
  if (slot.judge === 1 && text === asked) {
    return { empty: false, asked: true };
  }
  if (!/^\d+$/.test(text)) {
    return null;
  }
  const points = Number(text);
  return points < (slot.from ?? 0) || points > (slot.to ?? Infinity) ? null : { empty: false, points };
}

/** 90, 1:30, 1.5h or 1.5小时. */
function parseMinutes(text: string): number | null {
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(text);
  if (clock) {
    return Number(clock[1]) * 60 + Number(clock[2]);
  }
  const hours = /^(\d{1,3}(?:\.\d+)?)(?:h|小时|时)$/.exec(text);
  if (hours) {
    return Math.round(Number(hours[1]) * 60);
  }
  return /^\d{1,5}$/.test(text) ? Number(text) : null;
}

/** How a saved cell reads. */
export function textOf(slot: Slot, cell: Cell | undefined): string {
  if (!cell) {
    return '';
  }
  if (slot.entry === 'TICK') {
    return tickMark;
  }
  if (slot.entry === 'POINTS') {
    return String(cell.points ?? '');
  }
  if (slot.entry === 'SCORES') {
    return scoreText(slot, cell);
  }
  const minutes = cell.minutes ?? 0;
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

/** How a typed cell reads once it is left. */
export function tidy(slot: Slot, typed: string): string {
  const value = parse(slot, typed);
  if (!value) {
    return typed;
  }
  if (value.empty) {
    return '';
  }
  if (slot.entry === 'SCORES') {
    return value.asked ? asked : String(value.points);
  }
  return textOf(slot, { rule: '', deed: '', scores: [], note: '', worth: 0, state: 'RECORDED', ...value });
}

/** True where what was typed says what is saved already. */
export function isSame(slot: Slot, cell: Cell | undefined, typed: string): boolean {
  return parse(slot, typed) !== null && textOf(slot, cell) === tidy(slot, typed);
}

/** A cell that was reviewed stays as it is, and so does one that judges have begun to score; a judge scores what still waits for judges. */
export function isLocked(slot: Slot, cell: Cell | undefined): boolean {
  if (slot.readOnly || (cell !== undefined && cell.state !== 'RECORDED')) {
    return true;
  }
  const byJudges = cell?.scores.some((score) => score.judge !== '') ?? false;
  return slot.mine ? !cell || cell.scores.some((score) => score.judge === '') : byJudges;
}

export function cellOf(line: Line, slot: Slot): Cell | undefined {
  return line.cells.find((one) => one.rule === slot.rule);
}

/** Something typed, pasted or filled into one cell. */
export interface Typing {
  line: Line;
  slot: Slot;
  text: string;
}

/** With these cells typed into; what says the same as the saved cell is no change. Each row is copied once, however much is pasted. */
export function withChanges(changes: Changes, typed: readonly Typing[]): Changes {
  const rows = new Map<string, Map<string, string>>();
  for (const { line, slot, text } of typed) {
    const cell = cellOf(line, slot);
    if (isLocked(slot, cell)) {
      continue;
    }
    const household = line.household.id;
    const row = rows.get(household) ?? new Map(Object.entries(changes[household] ?? {}));
    rows.set(household, row);
    if (isSame(slot, cell, text)) {
      row.delete(slot.key);
    } else {
      row.set(slot.key, tidy(slot, text));
    }
  }
  const touched = [...rows].map(([household, row]) => [household, Object.fromEntries(row)] as const);
  return Object.fromEntries(Object.entries({ ...changes, ...Object.fromEntries(touched) }).filter(([, row]) => Object.keys(row).length > 0));
}

/** The cells of one row that are to be saved; those that mean nothing are left away. */
export function linesOf(line: Line, slots: readonly Slot[], row: RowChanges, judges = ''): SavedLine[] {
  const touched = slots.filter((slot) => slot.judge <= 1 && ofRule(slots, slot).some(({ key }) => row[key] !== undefined));
  return touched.flatMap((slot): SavedLine[] => {
    const cell = cellOf(line, slot);
    const said = slot.judge === 0 ? entered(parse(slot, row[slot.key] ?? '')) : scored(line, ofRule(slots, slot), row, judges);
    if (!said) {
      return [];
    }
    const place = { household: line.household.id, rule: slot.rule, ...(cell ? { seen: cell.deed } : {}) };
    if (said === 'empty') {
      return cell ? [{ ...place, cleared: true }] : [];
    }
    // a word that stands on the cell stays, unless there is another
    return [{ ...place, ...(cell?.note ? { note: cell.note } : {}), ...said }];
  });
}

type Said = Pick<SavedLine, 'points' | 'minutes' | 'scores' | 'note'> | 'empty' | null;

function entered(value: Value | null): Said {
  if (!value || value.empty) {
    return value && 'empty';
  }
  const { points, minutes } = value;
  return { ...(points === undefined ? {} : { points }), ...(minutes === undefined ? {} : { minutes }) };
}

/** What the judges' slots of a rule say together: a score of each, that they are asked, or nothing; null where they are half filled in. */
function scored(line: Line, slots: readonly Slot[], row: RowChanges, judges: string): Said {
  const values = slots.map((slot) => parse(slot, row[slot.key] ?? textOf(slot, cellOf(line, slot))));
  const filled = values.filter((value) => value && !value.empty);
  const scores = values.flatMap((value) => (value && !value.empty && value.points !== undefined ? [value.points] : []));
  if (values.every((value) => value?.empty)) {
    return 'empty';
  }
  if (scores.length === slots.length) {
    return { scores, ...(judges.trim() ? { note: judges.trim() } : {}) };
  }
  const [first] = filled;
  return filled.length === 1 && scores.length === 0 && first && !first.empty && first.asked ? {} : null;
}

/** A cell is wrong that means nothing, and so are judges' cells that are half filled in. */
export function wrongCells(lines: readonly Line[], slots: readonly Slot[], changes: Changes): number {
  return lines.reduce((sum, line) => {
    const row = changes[line.household.id];
    return row ? sum + slots.filter((slot) => isWrong(line, slots, slot, row)).length : sum;
  }, 0);
}

export function isWrong(line: Line, slots: readonly Slot[], slot: Slot, row: RowChanges): boolean {
  const typed = row[slot.key];
  if (slot.judge === 0) {
    return typed !== undefined && !parse(slot, typed);
  }
  const together = ofRule(slots, slot);
  return together.some(({ key }) => row[key] !== undefined) && scored(line, together, row, '') === null;
}

export function countChanges(changes: Changes): number {
  return Object.values(changes).reduce((sum, row) => sum + Object.keys(row).length, 0);
}

/** What a row is worth as far as it can be said here; null where only the service knows. */
export function rowTotal(line: Line, slots: readonly Slot[], row: RowChanges): number | null {
  let total = 0;
  for (const slot of slots.filter((one) => one.judge <= 1)) {
    const typed = row[slot.key];
    if (slot.mine || ofRule(slots, slot).every(({ key }) => row[key] === undefined)) {
      total += cellOf(line, slot)?.worth ?? 0;
      continue;
    }
    const value = parse(slot, typed ?? '');
    if (slot.judge === 0 && (!value || value.empty)) {
      continue;
    }
    const points = slot.entry === 'TICK' ? slot.points : slot.entry === 'POINTS' && value && !value.empty ? value.points : null;
    if (points === null || points === undefined) {
      return null;
    }
    total += slot.effect === 'DEDUCT' ? -points : points;
  }
  return total;
}

/** What a spreadsheet puts on the clipboard. */
export function table(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((row) => row.split('\t').map((cell) => cell.replace(/^"(.*)"$/s, '$1').replace(/""/g, '"')));
}
