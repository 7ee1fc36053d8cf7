import { redrawn } from '../photos/shrink';

/** A photo made small enough to send, as base64 JPEG; the camera's own notes (place, time) do not survive it. */
export async function smallPhoto(file: File): Promise<string> {
  const bytes = new Uint8Array(await (await redrawn(file)).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
