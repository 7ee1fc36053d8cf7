import { Flawed, fromBase64Url, must, toBase64, utf8 } from './bytes';

const CODE = /\/check#1\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/;

/** The statement in the text of a QR code (docs/log-format.md), to the byte as it was signed; a bare statement is itself. */
export async function statementIn(text: string): Promise<string> {
  const trimmed = text.trim();
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(trimmed)) {
    return trimmed;
  }
  const [, packed = '', signature = ''] = CODE.exec(trimmed) ?? [];
  must(packed !== '', 'jws');
  const parts = await unpacked(packed);
  const end = parts.indexOf('\n');
  must(end > 0, 'jws');
  return `${base64Url(parts.slice(0, end))}.${base64Url(parts.slice(end + 1))}.${signature}`;
}

async function unpacked(packed: string): Promise<string> {
  const bytes = fromBase64Url(packed);
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new TextDecoder('utf-8', { fatal: true }).decode(await new Response(stream).arrayBuffer());
  } catch {
    throw new Flawed('jws');
  }
}

function base64Url(text: string): string {
  return toBase64(utf8(text)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
