import { Problem } from '../api/problem';

/** A text in both languages. */
export interface Both {
  zh: string;
  en: string;
}

/** One masked line: 张*, the end of the household's number, the group; a deduction carries none of them. */
export interface Line {
  line: number;
  head: string;
  tail: string;
  group: string;
  rule: Both;
  happenedOn: string;
  points: number;
  objected: boolean;
}

export interface Publication {
  id: string;
  number: number;
  publishedAt: string;
  endsAt: string;
  lines: Line[];
}

export interface Goods {
  name: string;
  unit: string;
  points: number;
  available: boolean;
}

/** Everything that hangs on a village's board; no sign-in, nothing that is not masked. */
export interface Board {
  village: string;
  name: string;
  within: string;
  publications: Publication[];
  rulebook: { title: Both; version: number; inForceFrom: string; rules: { category: Both; name: Both; worth: Both }[] } | null;
  honours: { name: string; text: Both }[];
  shops: { name: string; hours: Both | null; goods: Goods[] }[];
}

/**
 * @throws Problem where the village has no board or the service is not reached
 */
export async function readBoard(village: string): Promise<Board> {
  const answer = await fetch(`/api/v1/public/villages/${encodeURIComponent(village)}/board`).catch(() => {
    throw Problem.unreachable();
  });
  if (!answer.ok) {
    throw await Problem.of(answer);
  }
  return (await answer.json()) as Board;
}
