import type { components } from '../api/schema';

type Line = components['schemas']['StandingBatchLine'];

/** The consent codes in a text or the first column of a table, one a line; spaces and hyphens inside a code do not matter. */
export function codesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => (line.split(/[,;\t]/)[0] ?? '').replace(/["\s\uFEFF]/g, '').toUpperCase())
    .filter((code) => /^[0-9A-Z-]{8,30}$/.test(code));
}

/** What came out, for a spreadsheet: the statement itself in the last column. */
export function tableOf(lines: readonly Line[]): (string | number)[][] {
  const rows = lines.map((line) => [line.line, line.code, line.outcome, line.query ?? '', line.statement ?? '']);
  return [['line', 'code', 'outcome', 'query', 'statement'], ...rows];
}
