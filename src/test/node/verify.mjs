// An independent verifier of a bank's bundle: Node's standard library and the text of docs/log-format.md, nothing of the product.
//
//   node verify.mjs <directory> [<instant>]
//
// The directory holds what a bank fetched: bundle.json, key (the vkey), jwks.json, status.jwt, tile-0 (all leaf hashes),
// older (an earlier checkpoint), consistency.json, inclusion.json (of the last leaf), entry.tlog-proof.
// Ends with 0 and a line for each check, or with 1 and what does not hold.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

const [directory, instant] = process.argv.slice(2);
const now = (instant ? Date.parse(instant) : Date.now()) / 1000;
const file = (name) => readFileSync(join(directory, name));
const text = (name) => new TextDecoder('utf-8', { fatal: true }).decode(file(name));
const json = (name) => JSON.parse(text(name));

function must(holds, what) {
  if (!holds) {
    console.log(`✗ ${what}`);
    process.exit(1);
  }
}
const same = (a, b, what) => must(JSON.stringify(a) === JSON.stringify(b), `${what}: ${JSON.stringify(a)}, not ${JSON.stringify(b)}`);
const members = (object, names, what) => same(Object.keys(object).sort(), [...names].sort(), `members of ${what}`);

// --- bytes

const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const leafHash = (leaf) => sha256(Buffer.of(0), leaf);
const nodeHash = (left, right) => sha256(Buffer.of(1), left, right);

function base64(string) {
  const bytes = Buffer.from(string, 'base64');
  must(bytes.toString('base64') === string, `not base64 with padding: ${string}`);
  return bytes;
}
function base64url(string) {
  const bytes = Buffer.from(string, 'base64url');
  must(bytes.toString('base64url') === string, `not base64url without padding: ${string}`);
  return bytes;
}
/** RFC 8785 of what leaves hold: strings and integers, members sorted by UTF-16 units. */
const jcs = (object) => `{${Object.keys(object).sort().map((name) => `${JSON.stringify(name)}:${JSON.stringify(object[name])}`).join(',')}}`;

function leafObject(bytes) {
  const object = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  must(Buffer.from(jcs(object)).equals(bytes), `a leaf that is not JCS: ${bytes}`);
  return object;
}

// --- trees (RFC 6962, RFC 9162)

function rootOf(hashes) {
  if (hashes.length === 0) return sha256();
  if (hashes.length === 1) return hashes[0];
  let split = 1;
  while (split * 2 < hashes.length) split *= 2;
  return nodeHash(rootOf(hashes.slice(0, split)), rootOf(hashes.slice(split)));
}

/** RFC 9162 2.1.3.2. */
function included({ index, size, leaf, path, root }, what) {
  must(Number.isSafeInteger(index) && index >= 0 && index < size, `${what}: index ${index} of ${size}`);
  let fn = BigInt(index);
  let sn = BigInt(size) - 1n;
  let r = leafHash(leaf);
  for (const p of path) {
    must(sn !== 0n, `${what}: proof too long`);
    if (fn % 2n === 1n || fn === sn) {
      r = nodeHash(p, r);
      while (fn % 2n === 0n && fn !== 0n) {
        fn /= 2n;
        sn /= 2n;
      }
    } else {
      r = nodeHash(r, p);
    }
    fn /= 2n;
    sn /= 2n;
  }
  must(sn === 0n, `${what}: proof too short`);
  must(r.equals(root), `${what}: another root`);
}

/** RFC 9162 2.1.4.2. */
function consistent(first, second, path, what) {
  if (first.size === second.size || first.size === 0) {
    must(path.length === 0 && (first.size === 0 || first.root.equals(second.root)), `${what}: not the same tree`);
    return;
  }
  const proof = Number.isInteger(Math.log2(first.size)) ? [first.root, ...path] : [...path];
  let fn = BigInt(first.size) - 1n;
  let sn = BigInt(second.size) - 1n;
  while (fn % 2n === 1n) {
    fn /= 2n;
    sn /= 2n;
  }
  must(proof.length > 0, `${what}: proof too short`);
  let fr = proof[0];
  let sr = proof[0];
  for (const c of proof.slice(1)) {
    must(sn !== 0n, `${what}: proof too long`);
    if (fn % 2n === 1n || fn === sn) {
      fr = nodeHash(c, fr);
      sr = nodeHash(c, sr);
      while (fn % 2n === 0n && fn !== 0n) {
        fn /= 2n;
        sn /= 2n;
      }
    } else {
      sr = nodeHash(sr, c);
    }
    fn /= 2n;
    sn /= 2n;
  }
  must(sn === 0n && fr.equals(first.root) && sr.equals(second.root), `${what}: history was rewritten`);
}

// --- signed notes (C2SP)

function noteKey(vkey) {
  const [, name, id, key] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)\n?$/.exec(vkey) ?? must(false, `not a vkey: ${vkey}`);
  const typed = base64(key);
  must(typed[0] === 1 && typed.length === 33, 'not an Ed25519 key');
  must(sha256(Buffer.from(`${name}\n`), typed).subarray(0, 4).toString('hex') === id, 'the id of the key is not its own');
  return { name, id, key: createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: typed.subarray(1).toString('base64url') } }) };
}

function checkpointOf(note, key) {
  const end = note.indexOf('\n\n');
  const body = note.slice(0, end + 1);
  const lines = note.slice(end + 2).split('\n');
  must(lines.pop() === '', 'a note ends with a line feed');
  const ours = lines
    .map((line) => /^— (\S+) (\S+)$/u.exec(line) ?? must(false, `not a line of a signature: ${line}`))
    .map(([, name, signature]) => ({ name, bytes: base64(signature) }))
    .filter(({ name, bytes }) => name === key.name && bytes.subarray(0, 4).toString('hex') === key.id);
  same(ours.length, 1, 'signatures of the log');
  must(verify(null, Buffer.from(body), key.key, ours[0].bytes.subarray(4)), 'the signature of the checkpoint');
  const [origin, size, root, ...rest] = body.split('\n');
  same(rest, [''], 'lines of a checkpoint');
  same(origin, key.name, 'origin');
  must(/^(0|[1-9][0-9]*)$/.test(size), 'size of the checkpoint');
  same(base64(root).length, 32, 'bytes of the root');
  return { origin, size: Number(size), root: base64(root) };
}

// --- JWS

function jws(compact, typ, jwks) {
  const parts = compact.split('.');
  same(parts.length, 3, 'parts of a JWS');
  const header = JSON.parse(base64url(parts[0]));
  members(header, ['alg', 'kid', 'typ'], `the header of ${typ}`);
  same([header.alg, header.typ], ['ES256', typ], 'alg and typ');
  const keys = jwks.keys.filter((key) => key.kid === header.kid);
  same(keys.length, 1, `keys named ${header.kid}`);
  same([keys[0].kty, keys[0].crv, base64url(keys[0].x).length, base64url(keys[0].y).length], ['EC', 'P-256', 32, 32], 'the key');
  must(!('d' in keys[0]), 'the private key is published');
  const key = createPublicKey({ format: 'jwk', key: keys[0] });
  const signature = base64url(parts[2]);
  same(signature.length, 64, 'bytes of a signature');
  must(verify('sha256', Buffer.from(`${parts[0]}.${parts[1]}`), { key, dsaEncoding: 'ieee-p1363' }, signature), `the signature of ${typ}`);
  return JSON.parse(base64url(parts[1]));
}

// --- the bundle

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const HEX128 = /^[0-9a-f]{32}$/;
const HEX256 = /^[0-9a-f]{64}$/;
const KINDS = 'EARN DEDUCT REDEEM REFUND EXPIRE DONATE GIFT DIVIDEND OPENING REVERSAL'.split(' ');

function statementOf(compact) {
  const claims = jws(compact, 'standing+jwt', json('jwks.json'));
  members(claims, ['iss', 'sub', 'aud', 'iat', 'exp', 'jti', 'vct', 'consent', 'status', 'standing', 'evidence'], 'the statement');
  must(Number.isInteger(claims.iat) && Number.isInteger(claims.exp), 'iat and exp are seconds');
  must(claims.iat <= now + 300, 'the statement is from the future');
  must(claims.exp > now, 'the statement has ended');
  must(claims.exp - claims.iat <= 90 * 86400, 'the statement lives longer than 90 days');
  must(UUID.test(claims.jti) && UUID.test(claims.consent) && typeof claims.aud === 'string', 'jti, consent, aud');
  const told = Object.keys(claims.standing);
  must(told.every((name) => ['tier', 'score', 'scorecard', 'reasons', 'facts', 'objectionOpen'].includes(name)), `standing: ${told}`);
  must(told.includes('scorecard') && typeof claims.standing.objectionOpen === 'boolean', 'scorecard and objectionOpen are always told');
  members(claims.evidence, ['origin', 'size', 'root', 'acct', 'ord', 'firstSeq', 'headSeq', 'headHash', 'headsSize', 'headsRoot'], 'the evidence');
  console.log('✓ statement');
  return claims;
}

function standsStill(claims) {
  const { idx, uri } = claims.status.status_list;
  const list = jws(text('status.jwt'), 'statuslist+jwt', json('jwks.json'));
  same([list.sub, list.status_list.bits], [uri, 1], 'the status list');
  must(list.exp > now, 'the status list has ended');
  const bits = inflateSync(base64url(list.status_list.lst));
  must(Number.isInteger(idx) && idx >= 0 && idx >> 3 < bits.length, 'the place in the status list');
  same((bits[idx >> 3] >> (idx & 7)) & 1, 0, 'the status of the statement');
  console.log('✓ status');
}

function proven({ leaf, index, proof }, size, root, what) {
  const bytes = base64(leaf);
  included({ index, size, leaf: bytes, path: proof.map(base64), root }, what);
  return { ...leafObject(bytes), bytes };
}

function complete(bundle, evidence, checkpoint) {
  same([evidence.origin, evidence.size, evidence.root], [checkpoint.origin, checkpoint.size, checkpoint.root.toString('base64')], 'the evidence names the checkpoint');
  const heads = proven(bundle.heads, checkpoint.size, checkpoint.root, 'heads');
  members(leafObject(heads.bytes), ['kind', 'root', 'size', 'v'], 'the leaf of the heads');
  same([heads.kind, heads.size, heads.root, heads.v], ['HEADS', evidence.headsSize, evidence.headsRoot, 1], 'the leaf of the heads');
  same(bundle.heads.index, checkpoint.size - 1, 'index of the heads');
  const head = proven(bundle.head, evidence.headsSize, base64(evidence.headsRoot), 'head');
  const said = leafObject(head.bytes);
  members(said, ['acct', 'hash', 'ord', 'seq'], 'the head');
  same([said.acct, said.hash, said.ord, said.seq], [evidence.acct, evidence.headHash, evidence.ord, evidence.headSeq], 'the head');
  same([bundle.head.index, evidence.firstSeq], [evidence.ord, 1], 'index of the head, first entry');
  same(bundle.entries.length, evidence.headSeq, 'number of entries');
  let prev = '';
  let before = -1;
  bundle.entries.forEach((one, i) => {
    const entry = proven(one, checkpoint.size, checkpoint.root, `entry ${i + 1}`);
    wellFormed(leafObject(entry.bytes));
    same([entry.acct, entry.ord, entry.seq, entry.prev], [evidence.acct, evidence.ord, i + 1, prev], `entry ${i + 1}`);
    must(one.index > before && one.index < bundle.heads.index, `entry ${i + 1} stands out of order`);
    before = one.index;
    prev = leafHash(entry.bytes).toString('hex');
  });
  same(prev, evidence.headHash, 'the last entry');
  console.log(`✓ ${bundle.entries.length} entries, complete`);
}

function wellFormed(entry) {
  members(entry, ['acct', 'amt', 'at', 'eid', 'kind', 'nonce', 'ord', 'prev', 'rule', 'seq', 'tx', 'v'], 'an entry');
  must(HEX128.test(entry.acct) && HEX128.test(entry.nonce), 'acct and nonce are 128 bits in hex');
  must(/^[+-][1-9][0-9]*$/.test(entry.amt), `amt: ${entry.amt}`);
  must(new Date(entry.at).toISOString() === entry.at, `at: ${entry.at}`);
  must(UUID.test(entry.eid) && UUID.test(entry.tx), 'eid and tx are UUIDs');
  must(KINDS.includes(entry.kind), `kind: ${entry.kind}`);
  must(entry.prev === '' || HEX256.test(entry.prev), `prev: ${entry.prev}`);
  must(entry.rule === '' || /^[^@\s]+@[^@\s]+$/.test(entry.rule), `rule: ${entry.rule}`);
  same([typeof entry.ord, typeof entry.seq, entry.v], ['number', 'number', 1], 'ord, seq and v');
  const side = createHash('sha256').update(`${entry.tx}/${entry.amt[0] === '-' ? 'debit' : 'credit'}`).digest().subarray(0, 16);
  side[6] = (side[6] & 0x0f) | 0x80;
  side[8] = (side[8] & 0x3f) | 0x80;
  same(entry.eid.replaceAll('-', ''), side.toString('hex'), 'eid');
}

function tilesAgree(bundle, checkpoint) {
  const tile = file('tile-0');
  same(tile.length, checkpoint.size * 32, 'bytes of the tile');
  const hashes = Array.from({ length: checkpoint.size }, (_, i) => tile.subarray(i * 32, i * 32 + 32));
  must(rootOf(hashes).equals(checkpoint.root), 'the tile has another root');
  for (const { leaf, index } of [...bundle.entries, bundle.heads]) {
    must(leafHash(base64(leaf)).equals(hashes[index]), `leaf ${index} is not the tile's`);
  }
  console.log('✓ tile');
}

function nothingRewritten(key, checkpoint) {
  const older = checkpointOf(text('older'), key);
  const proof = json('consistency.json');
  members(proof, ['from', 'to', 'hashes'], 'the consistency proof');
  same([proof.from, proof.to], [older.size, checkpoint.size], 'from and to');
  consistent(older, checkpoint, proof.hashes.map(base64), `${older.size} to ${checkpoint.size}`);
  console.log('✓ consistency');
}

function lastIncluded(bundle, checkpoint) {
  const proof = json('inclusion.json');
  members(proof, ['index', 'size', 'hashes'], 'the inclusion proof');
  same([proof.index, proof.size], [bundle.heads.index, checkpoint.size], 'index and size');
  included({ index: proof.index, size: proof.size, leaf: base64(bundle.heads.leaf), path: proof.hashes.map(base64), root: checkpoint.root }, 'inclusion');
  console.log('✓ inclusion');
}

/** c2sp.org/tlog-proof@v1, whose extra line is the leaf here. */
function proofFile(bundle, key) {
  const all = text('entry.tlog-proof');
  const end = all.indexOf('\n\n');
  const [first, extra, index, ...path] = all.slice(0, end).split('\n');
  same([first, extra.slice(0, 6), index.slice(0, 6)], ['c2sp.org/tlog-proof@v1', 'extra ', 'index '], 'lines of the proof file');
  const checkpoint = checkpointOf(all.slice(end + 2), key);
  const leaf = base64(extra.slice(6));
  included({ index: Number(index.slice(6)), size: checkpoint.size, leaf, path: path.map(base64), root: checkpoint.root }, 'proof file');
  must(bundle.entries.some((entry) => base64(entry.leaf).equals(leaf)), 'the proof file is of another entry');
  console.log('✓ proof file');
}

const bundle = json('bundle.json');
members(bundle, ['statement', 'checkpoint', 'entries', 'head', 'heads'], 'the bundle');
[bundle.head, bundle.heads, ...bundle.entries].forEach((one) => members(one, ['leaf', 'index', 'proof'], 'a proven leaf'));
const claims = statementOf(bundle.statement);
standsStill(claims);
const key = noteKey(text('key'));
const checkpoint = checkpointOf(bundle.checkpoint, key);
console.log(`✓ checkpoint of ${checkpoint.size}`);
complete(bundle, claims.evidence, checkpoint);
tilesAgree(bundle, checkpoint);
nothingRewritten(key, checkpoint);
lastIncluded(bundle, checkpoint);
proofFile(bundle, key);
console.log('✓ all');
