import type { Both, DeedState, Whose } from './data';

/** How the cells of a column are filled in; APART columns are not in the grid. */
export type Entry = 'TICK' | 'POINTS' | 'MINUTES' | 'APART';

export interface Column {
  rule: string;
  name: Both;
  category: Both;
  effect: 'AWARD' | 'DEDUCT' | 'VETO';
  worth: Both;
  entry: Entry;
  points?: number | null;
  from?: number | null;
  to?: number | null;
}

export interface Cell {
  rule: string;
  deed: string;
  points?: number | null;
  minutes?: number | null;
  note: string;
  worth: number;
  state: DeedState;
}

export interface Line {
  household: Whose;
  cells: Cell[];
  apart: number;
}

export interface Sheet {
  village: string;
  month: string;
  rulebook: number;
  day: string;
  columns: Column[];
  lines: Line[];
}

/** What was typed into the cells of a row, by rule; cells that are not here stand as they were saved. */
export type RowChanges = Readonly<Record<string, string>>;
/** The rows that were typed into, by household. */
export type Changes = Readonly<Record<string, RowChanges>>;

/** A cell as it is saved. */
export interface SavedLine {
  household: string;
  rule: string;
  points?: number;
  minutes?: number;
  seen?: string;
  cleared?: boolean;
}

export interface SavedCell extends Both {
  row: number;
  household: string;
  rule: string;
  deed: string;
  worth: number;
  uncut: number;
}

export interface Saved {
  added: number;
  changed: number;
  cleared: number;
  unchanged: number;
  cells: SavedCell[];
}

type Value = { empty: true } | { empty: false; points?: number; minutes?: number };

const tickMark = '✓';
const ticks = new Set(['1', tickMark, '√', 'x', 'y', '是', '有']);
const noTicks = new Set(['', '0', '否', '无', 'n']);

/** What a typed text means in a column; null where it means nothing. */
export function parse(column: Column, typed: string): Value | null {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  if (column.entry === 'TICK') {
    return ticks.has(text) ? { empty: false } : noTicks.has(text) ? { empty: true } : null;
  }
  if (text === '') {
    return { empty: true };
  }
  if (column.entry === 'MINUTES') {
    const minutes = parseMinutes(text);
    return minutes === null ? null : minutes === 0 ? { empty: true } : { empty: false, minutes };
  }
  if (!/^\d+$/.test(text)) {
    return null;
  }
  const points = Number(text);
  return points < (column.from ?? 0) || points > (column.to ?? Infinity) ? null : { empty: false, points };
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
export function textOf(column: Column, cell: Cell | undefined): string {
  if (!cell) {
    return '';
  }
  if (column.entry === 'TICK') {
    return tickMark;
  }
  if (column.entry === 'POINTS') {
    return String(cell.points ?? '');
  }
  const minutes = cell.minutes ?? 0;
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

/** How a typed cell reads once it is left. */
export function tidy(column: Column, typed: string): string {
  const value = parse(column, typed);
  if (!value) {
    return typed;
  }
  if (value.empty) {
    return '';
  }
  return textOf(column, { rule: '', deed: '', note: '', worth: 0, state: 'RECORDED', ...value });
}

/** True where what was typed says what is saved already. */
export function isSame(column: Column, cell: Cell | undefined, typed: string): boolean {
  const value = parse(column, typed);
  if (!value) {
    return false;
  }
  return value.empty ? cell === undefined : cell !== undefined && textOf(column, cell) === tidy(column, typed);
}

/** A cell that was reviewed stays as it is. */
export function isLocked(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.state !== 'RECORDED';
}

/** With one more cell typed into; what says the same as the saved cell is no change. */
export function withChange(changes: Changes, line: Line, column: Column, typed: string): Changes {
  const cell = line.cells.find((one) => one.rule === column.rule);
  if (isLocked(cell)) {
    return changes;
  }
  const rest = Object.fromEntries(Object.entries(changes[line.household.id] ?? {}).filter(([rule]) => rule !== column.rule));
  const row = isSame(column, cell, typed) ? rest : { ...rest, [column.rule]: tidy(column, typed) };
  const others = Object.fromEntries(Object.entries(changes).filter(([household]) => household !== line.household.id));
  return Object.keys(row).length === 0 ? others : { ...others, [line.household.id]: row };
}

/** The cells of one row that are to be saved; those that mean nothing are left away. */
export function linesOf(line: Line, columns: readonly Column[], row: RowChanges): SavedLine[] {
  return columns.flatMap((column): SavedLine[] => {
    const typed = row[column.rule];
    const value = typed === undefined ? null : parse(column, typed);
    if (!value) {
      return [];
    }
    const cell = line.cells.find((one) => one.rule === column.rule);
    const place = { household: line.household.id, rule: column.rule, ...(cell ? { seen: cell.deed } : {}) };
    if (value.empty) {
      return cell ? [{ ...place, cleared: true }] : [];
    }
    const { points, minutes } = value;
    return [{ ...place, ...(points === undefined ? {} : { points }), ...(minutes === undefined ? {} : { minutes }) }];
  });
}

export function wrongCells(columns: readonly Column[], changes: Changes): number {
  return Object.values(changes).reduce(
    (sum, row) => sum + columns.filter((column) => row[column.rule] !== undefined && !parse(column, row[column.rule] ?? '')).length,
    0,
  );
}

export function countChanges(changes: Changes): number {
  return Object.values(changes).reduce((sum, row) => sum + Object.keys(row).length, 0);
}

/** What a row is worth as far as it can be said here; null where only the service knows. */
export function rowTotal(line: Line, columns: readonly Column[], row: RowChanges): number | null {
  let total = 0;
  for (const column of columns) {
    const typed = row[column.rule];
    const cell = line.cells.find((one) => one.rule === column.rule);
    if (typed === undefined) {
      total += cell?.worth ?? 0;
      continue;
    }
    const value = parse(column, typed);
    if (!value || value.empty) {
      continue;
    }
    const points = column.entry === 'TICK' ? column.points : column.entry === 'POINTS' ? value.points : null;
    if (points === null || points === undefined) {
      return null;
    }
    total += column.effect === 'DEDUCT' ? -points : points;
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
