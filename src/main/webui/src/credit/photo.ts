import { base64, redrawn } from '../photos/shrink';

/** A photo made small enough to send, as base64 JPEG; the camera's own notes (place, time) do not survive it. */
export async function smallPhoto(file: File): Promise<string> {
  return base64(await redrawn(file));
}
