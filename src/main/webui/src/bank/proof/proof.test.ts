// @vitest-environment node
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Bundle } from './bundle';
import { fromBase64, join, toBase64, toHex, utf8, type Bytes } from './bytes';
import { climb, type Given } from './ladder';
import { Leaf } from './leaf';
import { parseKey, verifyCheckpoint } from './note';
import { hash, leafHash, nodeHash, verifyConsistency, verifyInclusion } from './tree';

interface Vectors {
  checkpoints: Record<string, string>;
  leaves: string[];
  roots: Record<string, string>;
  vkey: string;
}

const place = new URL('../../../../../test/resources/log-vectors/fixture.json', import.meta.url);
const vectors = JSON.parse(readFileSync(place, 'utf8')) as Vectors;
const SIZES = Object.keys(vectors.roots).map(Number).filter((size) => size <= 33);

const split = (size: number) => 2 ** Math.floor(Math.log2(size - 1));

async function rootOf(leaves: Bytes[]): Promise<Bytes> {
  const [only] = leaves;
  if (leaves.length === 1 && only) {
    return leafHash(only);
  }
  const at = split(leaves.length);
  return nodeHash(await rootOf(leaves.slice(0, at)), await rootOf(leaves.slice(at)));
}

async function pathTo(index: number, leaves: Bytes[]): Promise<Bytes[]> {
  if (leaves.length === 1) {
    return [];
  }
  const at = split(leaves.length);
  const [left, right] = [leaves.slice(0, at), leaves.slice(at)];
  return index < at ? [...(await pathTo(index, left)), await rootOf(right)] : [...(await pathTo(index - at, right)), await rootOf(left)];
}

async function growth(from: number, leaves: Bytes[], whole = true): Promise<Bytes[]> {
  if (from === leaves.length) {
    return whole ? [] : [await rootOf(leaves)];
  }
  const at = split(leaves.length);
  const [left, right] = [leaves.slice(0, at), leaves.slice(at)];
  return from <= at
    ? [...(await growth(from, left, whole)), await rootOf(right)]
    : [...(await growth(from - at, right, false)), await rootOf(left)];
}

const leaves = vectors.leaves.map(utf8);
const root = (size: number) => hash(vectors.roots[size] ?? '');

describe('trees', () => {
  it('takes the proof of every leaf and no other length', async () => {
    for (const size of SIZES) {
      for (let index = 0; index < size; index++) {
        const leaf = await leafHash(leaves[index] ?? utf8(''));
        const path = await pathTo(index, leaves.slice(0, size));
        await verifyInclusion(leaf, index, size, path, root(size));
        await expect(verifyInclusion(leaf, index, size, [...path, leaf], root(size))).rejects.toThrow('long');
        await expect(verifyInclusion(leaf, size, size, path, root(size))).rejects.toThrow('outside');
        if (path.length > 0) {
          await expect(verifyInclusion(leaf, index, size, path.slice(0, -1), root(size))).rejects.toThrow('short');
        }
      }
    }
  });

  it('takes growth and refuses a rewritten past', async () => {
    for (const from of SIZES) {
      for (const to of SIZES.filter((size) => size >= from)) {
        const proof = await growth(from, leaves.slice(0, to));
        await verifyConsistency(from, to, proof, root(from), root(to));
        const other = await leafHash(utf8('other'));
        await expect(verifyConsistency(from, to, proof, other, root(to))).rejects.toThrow('history');
        await expect(verifyConsistency(from, to, [...proof, other], root(from), root(to))).rejects.toThrow('long');
      }
    }
  });
});

describe('checkpoints', () => {
  it('holds with the key of the log, and not with a changed size', async () => {
    const key = await parseKey(vectors.vkey);
    const note = vectors.checkpoints['17'] ?? '';
    expect((await verifyCheckpoint(note, key)).size).toBe(17);
    await expect(verifyCheckpoint(note.replace('\n17\n', '\n18\n'), key)).rejects.toThrow('noteUnsigned');
    await expect(verifyCheckpoint(note, { ...key, name: 'other' })).rejects.toThrow('otherLog');
    await expect(parseKey(vectors.vkey.replace('+8d', '+8e'))).rejects.toThrow('key');
  });
});

describe('leaves', () => {
  it('reads the canonical text only', () => {
    expect(Leaf.read(utf8('{"a":"x","b":1}')).number('b')).toBe(1);
    for (const text of ['{"b":1,"a":"x"}', '{"a":1.0}', '{"a":1,"a":1}', '{"a": 1}', '{"a":{}}', '[]', '']) {
      expect(() => Leaf.read(utf8(text))).toThrow('leaf');
    }
  });
});

/** A log of three entries of one account and one of another, with its statement, signed by fresh keys. */
async function made(change: (entries: Record<string, string | number>[]) => void = () => undefined, withdrawn = false) {
  const entries: Record<string, string | number>[] = [];
  let prev = '';
  for (let seq = 1; seq <= 3; seq++) {
    entries.push({ acct: 'aa', amt: '+5', at: '2026-01-01T00:00:00.000Z', kind: 'EARN', ord: 0, prev, rule: 'r@1', seq, v: 1 });
    prev = toHex(await leafHash(utf8(JSON.stringify(entries.at(-1)))));
  }
  const head = utf8(JSON.stringify({ acct: 'aa', hash: prev, ord: 0, seq: 3 }));
  const headsRoot = toBase64(await rootOf([head]));
  change(entries);
  const all = [...entries.map((each) => utf8(JSON.stringify(each))), utf8(JSON.stringify({ kind: 'HEADS', root: headsRoot, size: 1, v: 1 }))];
  const size = all.length;
  const top = toBase64(await rootOf(all));
  const proven = await Promise.all(
    all.map(async (leaf, index) => ({ leaf: toBase64(leaf), index, proof: (await pathTo(index, all)).map(toBase64) })),
  );
  const heads = proven.pop();
  const evidence = { origin: 'b/1', size, root: top, acct: 'aa', ord: 0, firstSeq: 1, headSeq: 3, headHash: prev, headsSize: 1, headsRoot };

  const signer = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const typed = join(Uint8Array.of(1), new Uint8Array(await crypto.subtle.exportKey('raw', signer.publicKey)));
  const id = new Uint8Array(await crypto.subtle.digest('SHA-256', join(utf8('b/1\n'), typed))).slice(0, 4);
  const text = `b/1\n${String(size)}\n${top}\n`;
  const signed = new Uint8Array(await crypto.subtle.sign('Ed25519', signer.privateKey, utf8(text)));
  const checkpoint = `${text}\n— b/1 ${toBase64(join(id, signed))}\n`;

  const issuer = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const url = (bytes: Uint8Array) => toBase64(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
  const iat = Math.floor(Date.now() / 1000);
  const claims = { iss: 'i', aud: 'bank', iat, exp: iat + 1000, standing: {}, evidence, status: { status_list: { idx: 9, uri: 'u' } } };
  const jws = async (typ: string, payload: unknown) => {
    const input = `${url(utf8(JSON.stringify({ alg: 'ES256', kid: 'k', typ })))}.${url(utf8(JSON.stringify(payload)))}`;
    const signature = new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, issuer.privateKey, utf8(input)));
    return `${input}.${url(signature)}`;
  };
  const statement = await jws('standing+jwt', claims);
  const lst = url(deflateSync(Uint8Array.of(0, withdrawn ? 2 : 0)));
  const list = await jws('statuslist+jwt', { sub: 'u', iat, exp: iat + 1000, status_list: { bits: 1, lst } });
  const bundle = { statement, checkpoint, entries: proven, head: { leaf: toBase64(head), index: 0, proof: [] }, heads } as Bundle;
  const jwk = { ...(await crypto.subtle.exportKey('jwk', issuer.publicKey)), kid: 'k' };
  const given: Given = {
    statement,
    bundle,
    bank: 'bank',
    jwks: () => Promise.resolve({ keys: [jwk] }),
    statusList: () => Promise.resolve(list),
    key: () => Promise.resolve(`b/1+${toHex(id)}+${toBase64(typed)}\n`),
    consistency: () => Promise.resolve([]),
  };
  return { given, bundle };
}

describe('the ladder', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    globalThis.localStorage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) } as unknown as Storage;
  });
  const states = async (given: Given) => (await climb(given)).rungs.map((rung) => (rung.flaw ? rung.flaw.code : rung.state));

  it('holds, and compares from the second look on', async () => {
    const { given } = await made();
    expect(await states(given)).toEqual(['holds', 'holds', 'holds', 'holds', 'holds', 'first']);
    expect(await states(given)).toEqual(['holds', 'holds', 'holds', 'holds', 'holds', 'holds']);
  });

  it('finds another history of the same size', async () => {
    await climb((await made()).given);
    const other = await made((entries) => entries.forEach((each) => (each['at'] = '2026-02-01T00:00:00.000Z')));
    other.given.bundle = { ...other.bundle, entries: [] };
    expect((await states(other.given)).slice(3)).toEqual(['holds', 'tail', 'skipped']);
    const log = (await made()).given;
    kept.set('moralbank.log.b/1', JSON.stringify({ origin: 'b/1', size: 4, root: toBase64(fromBase64(vectors.roots['4'] ?? '')) }));
    expect((await states(log)).at(-1)).toBe('history');
  });

  it('finds a withdrawal, and a status list of somebody else', async () => {
    expect(await states((await made(undefined, true)).given)).toEqual(['holds', 'withdrawn', 'skipped', 'skipped', 'skipped', 'skipped']);
    const { given } = await made();
    expect((await states({ ...given, statusList: (await made()).given.statusList }))[1]).toBe('jwsUnsigned');
  });

  it('finds a hidden entry, a changed one, another bank and another statement', async () => {
    const { given, bundle } = await made();
    expect(await states({ ...given, bundle: { ...bundle, entries: bundle.entries.slice(0, 2) } })).toContain('tail');
    expect(await states({ ...given, bundle: { ...bundle, entries: bundle.entries.slice(1) } })).toContain('gap');
    const forged = bundle.entries.map((each, i) => (i === 1 ? { ...each, leaf: bundle.entries[0]?.leaf ?? '' } : each));
    expect(await states({ ...given, bundle: { ...bundle, entries: forged } })).toContain('root');
    expect(await states({ ...given, bank: 'other' })).toEqual(['jwsOtherBank', 'skipped', 'skipped', 'skipped', 'skipped', 'skipped']);
    expect(await states({ ...given, statement: (await made()).given.statement })).toContain('jwsUnsigned');
    const rewritten = await made((entries) => Object.assign(entries[1] ?? {}, { amt: '+9' }));
    expect(await states(rewritten.given)).toContain('chain');
  });
});
