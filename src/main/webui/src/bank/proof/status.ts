import { Flawed, fromBase64Url, must, type Bytes } from './bytes';
import { readStatement, verifyJws, type Jwks, type StatementClaims } from './statement';

interface StatusClaims {
  sub: string;
  exp: number;
  status_list: { bits: number; lst: string };
}

const BITS_OF_A_BYTE = 8;

/** That a statement was neither withdrawn nor corrected: its bit in the issuer's signed list (IETF Token Status List) is 0. */
export async function verifyStatus(claims: StatementClaims, token: string, jwks: Jwks, now = Date.now()): Promise<void> {
  const named = claims.status?.status_list;
  must(named !== undefined, 'statusMissing');
  await verifyJws(token, jwks, 'statuslist+jwt');
  const list = readStatement<unknown>(token).claims as unknown as StatusClaims;
  must(list.sub === named.uri && list.status_list.bits === 1, 'statusOther');
  must(list.exp > now / 1000, 'statusOld');
  const bits = await inflate(fromBase64Url(list.status_list.lst));
  const byte = bits[Math.floor(named.idx / BITS_OF_A_BYTE)];
  must(byte !== undefined, 'statusOther');
  must(((byte >> (named.idx % BITS_OF_A_BYTE)) & 1) === 0, 'withdrawn');
}

async function inflate(zlib: Bytes): Promise<Uint8Array> {
  try {
    const stream = new Blob([zlib]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new Flawed('statusOther');
  }
}
