import { answer, idb } from './idb';

/**
 * What rests on the tablet is sealed with AES-GCM under a key that the browser made and never gives out: whoever copies the tablet's
 * files, or a script that reads the database, finds no household in them.
 */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

interface KeyRow {
  name: 'seal';
  key: CryptoKey;
}

let held: Promise<CryptoKey> | null = null;

function key(): Promise<CryptoKey> {
  held ??= keptOrMade().catch((failure: unknown) => {
    held = null;
    throw failure;
  });
  return held;
}

async function keptOrMade(): Promise<CryptoKey> {
  const database = await idb();
  const kept = await answer<KeyRow | undefined>(database.transaction('keys').objectStore('keys').get('seal'));
  if (kept) {
    return kept.key;
  }
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  // Two tabs may make one at once: the first that was kept is everybody's.
  const keys = database.transaction('keys', 'readwrite').objectStore('keys');
  const first = await answer<KeyRow | undefined>(keys.get('seal'));
  if (first) {
    return first.key;
  }
  await answer(keys.put({ name: 'seal', key: made } satisfies KeyRow));
  return made;
}

export async function seal(value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), text) };
}

export async function open<T>({ iv, data }: Sealed): Promise<T> {
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await key(), data);
  return JSON.parse(new TextDecoder().decode(text)) as T;
}
