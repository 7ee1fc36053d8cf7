import type { Both, DeedState, Whose } from './data';

/** How the cells of a column are filled in; APART columns are not in the grid. */
export type Entry = 'TICK' | 'POINTS' | 'MINUTES' | 'SCORES' | 'APART';

/** How often something is scored. */
export type Rhythm = 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

export interface Column {
  rule: string;
  name: Both;
  category: Both;
  effect: 'AWARD' | 'DEDUCT' | 'VETO';
  per: Rhythm;
  /** It stands on this sheet: it is scored in this rhythm, or something of it is filled in. */
  here: boolean;
  worth: Both;
  entry: Entry;
  points?: number | null;
  from?: number | null;
  to?: number | null;
  judges?: number | null;
}

/** What one judge gave; without points while they are hidden, without a name from a paper form. */
export interface Score {
  judge: string;
  points?: number | null;
  mine: boolean;
}

export interface Cell {
  rule: string;
  deed: string;
  points?: number | null;
  minutes?: number | null;
  scores: Score[];
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
  period: { id: string; per: Rhythm; name: Both; from: string; to: string; before: string; after?: string | null };
  rulebook: number;
  day: string;
  kinds: { per: Rhythm; id: string }[];
  columns: Column[];
  lines: Line[];
}

/** What was typed into the cells of a row, by slot; cells that are not here stand as they were saved. */
export type RowChanges = Readonly<Record<string, string>>;
/** The rows that were typed into, by household. */
export type Changes = Readonly<Record<string, RowChanges>>;

/** A cell as it is saved. */
export interface SavedLine {
  household: string;
  rule: string;
  points?: number;
  minutes?: number;
  scores?: number[];
  note?: string;
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

/**
 * A column of the grid: a rule's, or one judge's of a rule that several score.
 * `judge` counts from 1, 0 where there are none; `mine` is where a judge scores on their own sign-in.
 */
export interface Slot extends Column {
  key: string;
  judge: number;
  mine: boolean;
  readOnly: boolean;
}
