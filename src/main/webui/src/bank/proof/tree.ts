import { fromBase64, join, must, same, sha256, type Bytes } from './bytes';

/** RFC 6962: a leaf and a node are hashed with different first bytes. */
export function leafHash(leaf: Bytes): Promise<Bytes> {
  return sha256(join(Uint8Array.of(0), leaf));
}

export function nodeHash(left: Bytes, right: Bytes): Promise<Bytes> {
  return sha256(join(Uint8Array.of(1), left, right));
}

/** A hash as the service writes it, base64 of 32 bytes. */
export function hash(base64: string): Bytes {
  const bytes = fromBase64(base64);
  must(bytes.length === 32, 'hash');
  return bytes;
}

// Halved by division, not by shifting: a log may grow beyond 2^31 leaves.
const half = (n: number) => Math.floor(n / 2);
const isOdd = (n: number) => n % 2 === 1;

/** How often a number can be halved evenly. */
function evenness(n: number): number {
  let times = 0;
  for (let rest = n; rest > 0 && !isOdd(rest); rest = half(rest)) {
    times++;
  }
  return times;
}

function isSize(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0;
}

/** That a leaf stands at an index of a tree: RFC 9162 section 2.1.3.2, with exactly as many hashes as it takes. */
export async function verifyInclusion(leaf: Bytes, index: number, size: number, proof: Bytes[], root: Bytes): Promise<void> {
  must(isSize(index) && isSize(size) && index < size, 'outside');
  let node = index;
  let last = size - 1;
  let folded = leaf;
  for (const sibling of proof) {
    must(last > 0, 'long');
    if (isOdd(node) || node === last) {
      folded = await nodeHash(sibling, folded);
      while (!isOdd(node) && node > 0) {
        node = half(node);
        last = half(last);
      }
    } else {
      folded = await nodeHash(folded, sibling);
    }
    node = half(node);
    last = half(last);
  }
  must(last === 0, 'short');
  must(same(folded, root), 'root');
}

/** That one tree is the beginning of another: RFC 9162 section 2.1.4.2. */
export async function verifyConsistency(from: number, to: number, proof: Bytes[], older: Bytes, newer: Bytes): Promise<void> {
  must(isSize(from) && isSize(to) && from <= to, 'sizes');
  if (from === 0 || from === to) {
    must(proof.length === 0, 'long');
    must(same(older, from === 0 ? await sha256(new Uint8Array(0)) : newer), 'history');
    return;
  }
  const complete = evenness(from);
  const path = from === 2 ** complete ? [older, ...proof] : proof;
  const [first, ...rest] = path;
  must(first !== undefined, 'short');
  await fold(Math.floor((from - 1) / 2 ** complete), Math.floor((to - 1) / 2 ** complete), first, rest, { older, newer });
}

async function fold(node: number, last: number, first: Bytes, rest: Bytes[], roots: { older: Bytes; newer: Bytes }): Promise<void> {
  let older = first;
  let newer = first;
  for (const sibling of rest) {
    must(last > 0, 'long');
    if (isOdd(node) || node === last) {
      older = await nodeHash(sibling, older);
      newer = await nodeHash(sibling, newer);
      while (!isOdd(node) && node > 0) {
        node = half(node);
        last = half(last);
      }
    } else {
      newer = await nodeHash(newer, sibling);
    }
    node = half(node);
    last = half(last);
  }
  must(last === 0, 'short');
  must(same(older, roots.older) && same(newer, roots.newer), 'history');
}
