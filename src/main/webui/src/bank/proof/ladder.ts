import { verifyChain, verifyInLog, type Bundle, type Entry } from './bundle';
import { Flawed, must, toBase64, Unable, type FlawCode } from './bytes';
import { keepSeen, lastSeen, type Seen } from './memory';
import { parseKey, readCheckpoint, verifyCheckpoint, type Checkpoint } from './note';
import { evidenceOf, verifyStatement, type Jwks, type StatementClaims } from './statement';
import { verifyStatus } from './status';
import { hash, verifyConsistency } from './tree';

export const RUNGS = ['statement', 'status', 'checkpoint', 'inLog', 'complete', 'unchanged'] as const;
export type RungName = (typeof RUNGS)[number];

/** `first`: nothing to compare with yet; `unable`: this browser or the network could not check it; `skipped`: one before it does not hold. */
export type RungState = 'holds' | 'first' | 'fails' | 'unable' | 'skipped';

export interface Rung {
  name: RungName;
  state: RungState;
  flaw?: { code: FlawCode; values: Record<string, string | number> };
}

export interface Ladder {
  rungs: Rung[];
  claims?: StatementClaims;
  checkpoint?: Checkpoint;
  entries?: Entry[];
  /** The checkpoint that was kept from the last look. */
  before?: Seen | null;
}

export interface Given {
  statement: string;
  /** Null where the evidence was not asked for. */
  bundle: Bundle | null;
  bank: string | null;
  jwks: () => Promise<Jwks>;
  /** The issuer's signed list of what does not stand any more. */
  statusList: () => Promise<string>;
  key: () => Promise<string>;
  consistency: (from: number, to: number) => Promise<string[]>;
}

/** Climbs the ladder of proofs in this browser, and stops at the first that does not hold. */
export async function climb(given: Given): Promise<Ladder> {
  const ladder: Ladder = { rungs: [] };
  const { bundle } = given;
  await rung(ladder, 'statement', async (): Promise<RungState> => {
    ladder.claims = await verifyStatement(given.statement, await given.jwks(), given.bank);
    return 'holds';
  });
  await rung(ladder, 'status', async (): Promise<RungState> => {
    if (!ladder.claims) {
      throw new Unable();
    }
    await verifyStatus(ladder.claims, await given.statusList(), await given.jwks());
    return 'holds';
  });
  if (!bundle) {
    return ladder;
  }
  await rung(ladder, 'checkpoint', async (): Promise<RungState> => {
    must(bundle.statement === given.statement, 'jwsOther');
    ladder.checkpoint = readCheckpoint(bundle.checkpoint);
    await verifyCheckpoint(bundle.checkpoint, await parseKey(await given.key()));
    return 'holds';
  });
  await rung(ladder, 'inLog', async (): Promise<RungState> => {
    const { claims, checkpoint } = ladder;
    if (!claims || !checkpoint) {
      throw new Unable();
    }
    ladder.entries = await verifyInLog(bundle, checkpoint, evidenceOf(claims));
    return 'holds';
  });
  await rung(ladder, 'complete', () => {
    const { claims, entries } = ladder;
    if (!claims || !entries) {
      throw new Unable();
    }
    verifyChain(entries, evidenceOf(claims));
    return 'holds';
  });
  await rung(ladder, 'unchanged', () => unchanged(ladder, given.consistency));
  return ladder;
}

async function unchanged(ladder: Ladder, consistency: Given['consistency']): Promise<RungState> {
  if (!ladder.checkpoint) {
    throw new Unable();
  }
  const { origin, size, root } = ladder.checkpoint;
  const now = { origin, size, root: toBase64(root) };
  const before = lastSeen(origin);
  ladder.before = before;
  if (before) {
    const [older, newer] = before.size <= now.size ? [before, now] : [now, before];
    const hashes = older.size === newer.size ? [] : await consistency(older.size, newer.size);
    await verifyConsistency(older.size, newer.size, hashes.map(hash), hash(older.root), hash(newer.root));
  }
  keepSeen(now);
  return before ? 'holds' : 'first';
}

async function rung(ladder: Ladder, name: RungName, check: () => RungState | Promise<RungState>): Promise<void> {
  if (ladder.rungs.some((before) => before.state === 'fails')) {
    ladder.rungs.push({ name, state: 'skipped' });
    return;
  }
  try {
    ladder.rungs.push({ name, state: await check() });
  } catch (failure) {
    ladder.rungs.push(
      failure instanceof Flawed
        ? { name, state: 'fails', flaw: { code: failure.code, values: failure.values } }
        : { name, state: 'unable' },
    );
  }
}
