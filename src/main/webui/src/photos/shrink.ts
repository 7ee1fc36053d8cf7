/** Longest side of a photo as it is sent; enough to read a face or a sign. */
const LONGEST = 1600;
const MOST_BYTES = 900_000;

/**
 * A photo small enough for a village's network. The picture is drawn anew; where and when it was taken is carried over, because the
 * service reads that before it strips it.
 */
export async function shrink(file: Blob): Promise<Blob> {
  return withTaken(await redrawn(file), takenOf(await file.arrayBuffer()));
}

/** The picture alone, small: what the camera noted of place and time does not survive. */
export async function redrawn(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  let shrunk = await jpeg(canvas, 0.82);
  for (let quality = 0.7; shrunk.size > MOST_BYTES && quality > 0.3; quality -= 0.15) {
    shrunk = await jpeg(canvas, quality);
  }
  return shrunk;
}

/** A small file as text, for a call that says more than the file. */
export async function base64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function jpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => { if (blob) { resolve(blob); } else { reject(new Error('the photo could not be drawn')); } }, 'image/jpeg', quality);
  });
}

/** The segment of a JPEG that says when and where it was taken; null for any other file. */
export function takenOf(content: ArrayBuffer): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(content);
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) {
    return null;
  }
  for (let at = 2; at + 4 <= view.byteLength; ) {
    const marker = view.getUint16(at);
    const length = view.getUint16(at + 2) + 2;
    if (marker === 0xffda || (marker & 0xff00) !== 0xff00) {
      return null;
    }
    const isExif = marker === 0xffe1 && at + 10 <= view.byteLength && view.getUint32(at + 4) === 0x45786966;
    if (isExif) {
      return new Uint8Array(content.slice(at, at + length));
    }
    at += length;
  }
  return null;
}

async function withTaken(shrunk: Blob, taken: Uint8Array<ArrayBuffer> | null): Promise<Blob> {
  if (!taken) {
    return shrunk;
  }
  const content = await shrunk.arrayBuffer();
  return new Blob([content.slice(0, 2), taken, content.slice(2)], { type: 'image/jpeg' });
}
