import { Flawed, fromBase64, join, must, same, sha256, subtle, toHex, Unable, utf8, type Bytes } from './bytes';
import { hash } from './tree';

/** A log's public key, as /log/{county}/key prints it. */
export interface NoteKey {
  name: string;
  id: Bytes;
  publicKey: Bytes;
}

export interface Checkpoint {
  origin: string;
  size: number;
  root: Bytes;
}

const ED25519 = 1;

export async function parseKey(vkey: string): Promise<NoteKey> {
  const [, name, id, key] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(vkey.trim()) ?? [];
  must(name !== undefined && id !== undefined && key !== undefined, 'key');
  const typed = fromBase64(key);
  must(typed.length === 33 && typed[0] === ED25519, 'key');
  const named = (await sha256(join(utf8(`${name}\n`), typed))).slice(0, 4);
  must(toHex(named) === id, 'key');
  return { name, id: named, publicKey: typed.slice(1) };
}

interface Line {
  name: string;
  id: Bytes;
  signature: Bytes;
}

function parseNote(note: string): { text: string; lines: Line[] } {
  const end = note.lastIndexOf('\n\n');
  must(end > 0 && note.endsWith('\n'), 'note');
  const lines = note
    .slice(end + 2, -1)
    .split('\n')
    .map((line): Line => {
      const [, name, signed] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
      must(name !== undefined && signed !== undefined, 'note');
      const bytes = fromBase64(signed);
      must(bytes.length > 4, 'note');
      return { name, id: bytes.slice(0, 4), signature: bytes.slice(4) };
    });
  return { text: note.slice(0, end + 1), lines };
}

function parseText(text: string): Checkpoint {
  const [, origin, digits, root] = /^([^\n]+)\n(0|[1-9][0-9]*)\n([^\n]+)\n(?:[^\n]+\n)*$/.exec(text) ?? [];
  const size = Number(digits);
  must(origin !== undefined && root !== undefined && Number.isSafeInteger(size), 'note');
  return { origin, size, root: hash(root) };
}

/** A checkpoint without its signature checked. */
export function readCheckpoint(note: string): Checkpoint {
  return parseText(parseNote(note).text);
}

/** A checkpoint that the log's own key signed. Lines of other keys are passed over; none of this key's may be wrong. */
export async function verifyCheckpoint(note: string, key: NoteKey): Promise<Checkpoint> {
  const { text, lines } = parseNote(note);
  const checkpoint = parseText(text);
  must(checkpoint.origin === key.name, 'otherLog', { origin: checkpoint.origin });
  const own = lines.filter((line) => line.name === key.name && same(line.id, key.id));
  must(own.length > 0, 'noteUnsigned');
  const verifier = await importKey(key);
  for (const line of own) {
    const holds = await subtle().verify('Ed25519', verifier, line.signature, utf8(text));
    must(holds, 'noteUnsigned');
  }
  return checkpoint;
}

async function importKey(key: NoteKey): Promise<CryptoKey> {
  try {
    return await subtle().importKey('raw', key.publicKey, 'Ed25519', false, ['verify']);
  } catch (failure) {
    // Browsers before 2025 know no Ed25519.
    throw failure instanceof DOMException && failure.name === 'DataError' ? new Flawed('key') : new Unable();
  }
}
