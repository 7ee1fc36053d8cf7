import { Flawed, fromBase64Url, must, subtle, utf8, type Bytes } from './bytes';

/** What the log is said to hold of the account (docs/log-format.md). */
export interface Claims {
  origin: string;
  size: number;
  root: string;
  acct: string;
  ord: number;
  firstSeq: number;
  headSeq: number;
  headHash: string;
  headsSize: number;
  headsRoot: string;
}

export interface StatementClaims<Standing = unknown> {
  iss: string;
  aud: string;
  iat: number;
  exp: number;
  jti: string;
  /** Where in which list it is told whether the statement still stands. */
  status?: { status_list: { idx: number; uri: string } };
  standing: Standing & { evidence?: Claims };
  evidence?: Claims;
  /** Who carries it to which bank, where it is on paper. */
  carried?: { name: string; bank: string };
}

interface Header {
  alg?: string;
  typ?: string;
  kid?: string;
}

export interface Jwks {
  keys: (JsonWebKey & { kid?: string })[];
}

interface Parts<Standing> {
  header: Header;
  claims: StatementClaims<Standing>;
  signed: Bytes;
  signature: Bytes;
}

const SKEW = 300;
const LONGEST_LIFE = 90 * 24 * 3600;

/** Reads a compact JWS without checking it. */
export function readStatement<Standing = unknown>(jws: string): Parts<Standing> {
  const parts = jws.split('.');
  const [head = '', body = '', signature = ''] = parts;
  must(parts.length === 3, 'jws');
  return {
    header: json(head) as Header,
    claims: json(body) as StatementClaims<Standing>,
    signed: utf8(`${head}.${body}`),
    signature: fromBase64Url(signature),
  };
}

/** A statement that is signed by the issuer, for this bank, and good now. */
export async function verifyStatement(jws: string, jwks: Jwks, bank: string | null, now = Date.now()): Promise<StatementClaims> {
  await verifyJws(jws, jwks, 'standing+jwt');
  const { claims } = readStatement(jws);
  const seconds = now / 1000;
  must(claims.iat <= seconds + SKEW, 'jwsFuture');
  must(claims.exp > seconds, 'jwsEnded');
  must(claims.exp - claims.iat <= LONGEST_LIFE, 'jwsLong');
  must(bank === null || claims.aud === bank, 'jwsOtherBank');
  return claims;
}

/** That one of the issuer's keys signed a JWS of a type. */
export async function verifyJws(jws: string, jwks: Jwks, typ: string): Promise<void> {
  const { header, signed, signature } = readStatement(jws);
  must(header.alg === 'ES256' && header.typ === typ, 'jwsKind');
  const jwk = jwks.keys.find((key) => key.kid === header.kid);
  must(jwk !== undefined && jwk.kty === 'EC' && jwk.crv === 'P-256' && signature.length === 64, 'jwsUnsigned');
  const key = await importKey(jwk);
  must(await subtle().verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, signed), 'jwsUnsigned');
}

export function evidenceOf(claims: StatementClaims): Claims {
  const evidence = claims.standing.evidence ?? claims.evidence;
  must(evidence !== undefined, 'noEvidence');
  return evidence;
}

async function importKey({ kty, crv, x, y }: JsonWebKey): Promise<CryptoKey> {
  const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };
  const jwk = { kty: kty ?? '', crv: crv ?? '', x: x ?? '', y: y ?? '' };
  const own = subtle();
  try {
    return await own.importKey('jwk', jwk, ecdsa, false, ['verify']);
  } catch {
    throw new Flawed('jwsUnsigned');
  }
}

function json(base64: string): unknown {
  const bytes = fromBase64Url(base64);
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof read === 'object' && read !== null) {
      return read;
    }
  } catch {
    // refused below
  }
  throw new Flawed('jws');
}
