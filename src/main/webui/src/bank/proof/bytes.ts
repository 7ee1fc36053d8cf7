export type Bytes = Uint8Array<ArrayBuffer>;

/** What a proof may fail by; its words are the area's texts under `flaw.`. */
export type FlawCode =
  | 'base64'
  | 'hash'
  | 'outside'
  | 'short'
  | 'long'
  | 'root'
  | 'sizes'
  | 'history'
  | 'unproven'
  | 'note'
  | 'key'
  | 'otherLog'
  | 'noteUnsigned'
  | 'jws'
  | 'jwsKind'
  | 'jwsUnsigned'
  | 'jwsFuture'
  | 'jwsEnded'
  | 'jwsLong'
  | 'jwsOtherBank'
  | 'jwsOther'
  | 'statusMissing'
  | 'statusOther'
  | 'statusOld'
  | 'withdrawn'
  | 'noEvidence'
  | 'claims'
  | 'leaf'
  | 'heads'
  | 'headsNotLast'
  | 'head'
  | 'otherAccount'
  | 'order'
  | 'gap'
  | 'chain'
  | 'tail'
  | 'lastHash';

/** A proof that does not hold. */
export class Flawed extends Error {
  readonly code: FlawCode;
  readonly values: Record<string, string | number>;

  constructor(code: FlawCode, values: Record<string, string | number> = {}) {
    super(code);
    this.name = 'Flawed';
    this.code = code;
    this.values = values;
  }
}

/** This browser cannot do the calculation; that says nothing about the proof. */
export class Unable extends Error {
  override readonly name = 'Unable';
}

export function must(holds: boolean, code: FlawCode, values?: Record<string, string | number>): asserts holds {
  if (!holds) {
    throw new Flawed(code, values);
  }
}

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text) as Bytes;
}

/** Base64 with padding and zero spare bits; other texts are refused. */
export function fromBase64(text: string): Bytes {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    throw new Flawed('base64');
  }
  must(btoa(binary) === text, 'base64');
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

export function fromBase64Url(text: string): Bytes {
  must(/^[A-Za-z0-9_-]*$/.test(text), 'jws');
  return fromBase64(text.replace(/-/g, '+').replace(/_/g, '/') + '='.repeat((4 - (text.length % 4)) % 4));
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function join(...parts: Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** The browser's own cryptography; absent on a page that was loaded over plain HTTP. */
export function subtle(): SubtleCrypto {
  const own = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  if (!own) {
    throw new Unable();
  }
  return own;
}

export async function sha256(data: Bytes): Promise<Bytes> {
  return new Uint8Array(await subtle().digest('SHA-256', data));
}
