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

/** What became of an objection, without a name. */
export interface Receipt {
  id: string;
  dueOn: string;
  upheld?: boolean | null;
  answer?: string | null;
}

/** What a passer-by says to one line. */
export interface Objection {
  publication: string;
  line: number;
  name: string;
  contact: string;
  grounds: string;
}

/**
 * Sends an objection; under the same id it is the same one, however often it is sent.
 *
 * @throws Problem where it is refused or the service is not reached
 */
export async function object(village: string, id: string, said: Objection): Promise<Receipt> {
  return ask<Receipt>(`/api/v1/public/villages/${encodeURIComponent(village)}/objections/${id}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(said),
  });
}

/**
 * @throws Problem where there is none, or the service is not reached
 */
export async function readReceipt(village: string, id: string): Promise<Receipt> {
  return ask<Receipt>(`/api/v1/public/villages/${encodeURIComponent(village)}/objections/${encodeURIComponent(id)}`);
}

async function ask<T>(address: string, how?: RequestInit): Promise<T> {
  const answer = await fetch(address, how).catch(() => {
    throw Problem.unreachable();
  });
  if (!answer.ok) {
    throw await Problem.of(answer);
  }
  return (await answer.json()) as T;
}

/**
 * @param anew past what the browser keeps for a while: whoever just objected looks for the mark at the line
 * @throws Problem where the village has no board or the service is not reached
 */
export async function readBoard(village: string, anew: boolean): Promise<Board> {
  return ask<Board>(`/api/v1/public/villages/${encodeURIComponent(village)}/board`, anew ? { cache: 'reload' } : {});
}
