import type { components } from '../../api/schema';
import { fromBase64, must, toBase64, toHex, type Bytes } from './bytes';
import { Leaf } from './leaf';
import type { Checkpoint } from './note';
import type { Claims } from './statement';
import { hash, leafHash, verifyInclusion } from './tree';

export type Bundle = components['schemas']['Bundle'];
type Proven = Bundle['entries'][number];

/** An entry of the account, as it stands in the log. */
export interface Entry {
  seq: number;
  at: string;
  kind: string;
  amount: number;
  rule: string;
  prev: string;
  hash: string;
}

/** The claims name this checkpoint; every leaf of the bundle is where it says. Steps 3 to 6 of docs/log-format.md but for the chain. */
export async function verifyInLog(bundle: Bundle, checkpoint: Checkpoint, claims: Claims): Promise<Entry[]> {
  const named = claims.origin === checkpoint.origin && claims.size === checkpoint.size && claims.root === toBase64(checkpoint.root);
  must(named, 'claims');
  await headsAreTheLastLeaf(bundle.heads, checkpoint, claims);
  await headIsInTheHeads(bundle.head, claims);
  const entries: Entry[] = [];
  let before = -1;
  for (const proven of bundle.entries) {
    const leaf = await included(proven, checkpoint.size, checkpoint.root);
    mustBeOurs(leaf, claims);
    must(proven.index > before && proven.index < bundle.heads.index, 'order', { seq: leaf.number('seq') });
    before = proven.index;
    entries.push(await entry(leaf, fromBase64(proven.leaf)));
  }
  return entries;
}

/** The entries count up without a gap, each names the one before it, and the last is the one that the heads name. */
export function verifyChain(entries: Entry[], claims: Claims): void {
  must(claims.firstSeq === 1, 'gap', { seq: 1 });
  let seq = claims.firstSeq;
  let prev = '';
  for (const each of entries) {
    must(each.seq === seq, 'gap', { seq });
    must(each.prev === prev, 'chain', { seq });
    prev = each.hash;
    seq++;
  }
  must(seq - 1 === claims.headSeq, 'tail', { seq: claims.headSeq, last: seq - 1 });
  must(prev === claims.headHash, 'lastHash');
}

async function headsAreTheLastLeaf(heads: Proven, checkpoint: Checkpoint, claims: Claims): Promise<void> {
  const leaf = await included(heads, checkpoint.size, checkpoint.root);
  const isNamed = leaf.text('kind') === 'HEADS' && leaf.number('size') === claims.headsSize && leaf.text('root') === claims.headsRoot;
  must(isNamed, 'heads');
  must(heads.index === checkpoint.size - 1, 'headsNotLast', { count: checkpoint.size - 1 - heads.index });
}

async function headIsInTheHeads(head: Proven, claims: Claims): Promise<void> {
  must(head.index === claims.ord, 'otherAccount');
  const leaf = await included(head, claims.headsSize, hash(claims.headsRoot));
  mustBeOurs(leaf, claims);
  must(leaf.number('seq') === claims.headSeq && leaf.text('hash') === claims.headHash, 'head', {
    seq: leaf.number('seq'),
    said: claims.headSeq,
  });
}

function mustBeOurs(leaf: Leaf, claims: Claims): void {
  must(leaf.text('acct') === claims.acct && leaf.number('ord') === claims.ord, 'otherAccount');
}

async function included(proven: Proven, size: number, root: Bytes): Promise<Leaf> {
  const bytes = fromBase64(proven.leaf);
  await verifyInclusion(await leafHash(bytes), proven.index, size, proven.proof.map(hash), root);
  return Leaf.read(bytes);
}

async function entry(leaf: Leaf, bytes: Bytes): Promise<Entry> {
  const amount = leaf.text('amt');
  must(/^[+-][0-9]+$/.test(amount), 'leaf');
  return {
    seq: leaf.number('seq'),
    at: leaf.text('at'),
    kind: leaf.text('kind'),
    amount: Number(amount),
    rule: leaf.text('rule'),
    prev: leaf.text('prev'),
    hash: toHex(await leafHash(bytes)),
  };
}
