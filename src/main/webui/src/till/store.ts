import type { Product, Sale, TillHousehold } from './shop';
import { newId } from '../api/ids';

/** What the tablet takes with it into a time without a network. */
export interface Snapshot {
  shop: string;
  village: string;
  issuedAt: string;
  expiresAt: string;
  householdLimit: number;
  shopLimit: number;
  token: string;
  products: Product[];
  households: (TillHousehold & { card?: string | null })[];
}

/** A sale that waits to be reported; `household` and `points` count against the limits meanwhile. */
export interface Queued {
  sequence: number;
  id: string;
  soldAt: string;
  snapshot: string;
  sale: Sale;
  household: string;
  points: number;
}

interface Meta {
  key: 'queue';
  id: string;
  next: number;
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('moralbank-till', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('snapshot', { keyPath: 'shop' });
      request.result.createObjectStore('queue', { keyPath: 'sequence' });
      request.result.createObjectStore('meta', { keyPath: 'key' });
    };
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(request.error ?? new Error('the tablet keeps nothing')); };
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => { resolve(); };
    transaction.onabort = () => { reject(transaction.error ?? new Error('the tablet could not keep it')); };
  });
}

function answer<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => { resolve(request.result as T); };
    request.onerror = () => { reject(request.error ?? new Error('the tablet could not read it')); };
  });
}

/** strict: the sale is on the disk before the goods leave the counter. */
async function write(stores: string[], work: (transaction: IDBTransaction) => Promise<void> | void): Promise<void> {
  const database = await open();
  try {
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const finished = done(transaction);
    await work(transaction);
    await finished;
  } finally {
    database.close();
  }
}

async function read<T>(store: string, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const database = await open();
  try {
    return await answer<T>(ask(database.transaction(store).objectStore(store)));
  } finally {
    database.close();
  }
}

export function keepSnapshot(snapshot: Snapshot): Promise<void> {
  return write(['snapshot'], (transaction) => {
    transaction.objectStore('snapshot').put(snapshot);
  });
}

export function snapshotOf(shop: string): Promise<Snapshot | undefined> {
  return read<Snapshot | undefined>('snapshot', (store) => store.get(shop));
}

/** The sales that wait, in the order in which they were made. */
export function waiting(): Promise<Queued[]> {
  return read<Queued[]>('queue', (store) => store.getAll());
}

/** The id of this tablet's queue. */
export async function queueId(): Promise<string> {
  const meta = await read<Meta | undefined>('meta', (store) => store.get('queue'));
  return meta?.id ?? '';
}

export function enqueue(sale: Omit<Queued, 'sequence'>): Promise<void> {
  return write(['queue', 'meta'], async (transaction) => {
    const metas = transaction.objectStore('meta');
    const held = await answer<Meta | undefined>(metas.get('queue'));
    const meta: Meta = held ?? { key: 'queue', id: newId(), next: 1 };
    transaction.objectStore('queue').put({ ...sale, sequence: meta.next });
    metas.put({ ...meta, next: meta.next + 1 });
  });
}

/** Forgets what the service has answered. */
export function forget(answered: readonly Queued[]): Promise<void> {
  return write(['queue'], (transaction) => {
    answered.forEach(({ sequence }) => {
      transaction.objectStore('queue').delete(sequence);
    });
  });
}
