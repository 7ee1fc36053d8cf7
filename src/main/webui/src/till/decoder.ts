import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** Reads codes where the browser cannot: the reader and its machine code come from our own service, loaded when the camera is opened. */
prepareZXingModule({ overrides: { locateFile: (name: string, prefix: string) => (name.endsWith('.wasm') ? wasm : prefix + name) } });

const canvas = document.createElement('canvas');
const MOST = 800;

/** The text of a code in the picture, or null. */
export async function decode(video: HTMLVideoElement): Promise<string | null> {
  const scale = Math.min(1, MOST / Math.max(video.videoWidth, video.videoHeight, 1));
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen || canvas.width === 0) {
    return null;
  }
  pen.drawImage(video, 0, 0, canvas.width, canvas.height);
  const picture = pen.getImageData(0, 0, canvas.width, canvas.height);
  const [found] = await readBarcodes(picture, { formats: ['QRCode', 'EAN13', 'EAN8', 'Code128'], maxNumberOfSymbols: 1 });
  return found?.isValid ? found.text : null;
}

/** The text of the QR code in a photo or scan, or null. */
export async function decodePicture(file: Blob): Promise<string | null> {
  const [found] = await readBarcodes(file, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 });
  return found?.isValid ? found.text : null;
}

/** Fetches the machine code, so that the service worker keeps it. */
export async function warm(): Promise<void> {
  await fetch(wasm);
}
