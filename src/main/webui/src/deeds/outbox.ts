import { api, commandHeaders } from '../api/client';
import { Problem } from '../api/problem';
import type { Chosen } from '../photos/PhotoPicker';
import { upload } from '../photos/photos';
import { answer, type Told } from './data';

/** A declaration that waits to be sent, with its photos; its id is the key that it is sent under, so it arrives once. */
export interface Waiting {
  id: string;
  user: string;
  told: Told;
  photos: Chosen[];
  at: string;
  /** What it is about, for the list of what waits. */
  title: string;
  /** Why the service would not have it; it then waits for the user. */
  refused?: { zh: string; en: string };
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('moralbank-declarations', 1);
    request.onupgradeneeded = () => { request.result.createObjectStore('waiting', { keyPath: 'id' }); };
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(request.error ?? new Error('this device keeps nothing')); };
  });
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction('waiting', mode);
    const request = work(transaction.objectStore('waiting'));
    return await new Promise<T>((resolve, reject) => {
      transaction.oncomplete = () => { resolve(request.result); };
      transaction.onabort = () => { reject(transaction.error ?? new Error('this device could not keep it')); };
    });
  } finally {
    database.close();
  }
}

export async function waitingOf(user: string): Promise<Waiting[]> {
  const all = await inStore('readonly', (store) => store.getAll() as IDBRequest<Waiting[]>);
  return all.filter((one) => one.user === user).sort((one, other) => one.at.localeCompare(other.at));
}

export function keep(waiting: Waiting): Promise<unknown> {
  return inStore('readwrite', (store) => store.put(waiting));
}

export function forget(id: string): Promise<unknown> {
  return inStore('readwrite', (store) => store.delete(id));
}

/** Sends one: first its photos, then the words. */
export async function deliver({ id, told, photos }: Waiting): Promise<{ id: string; joined: boolean }> {
  const kept: string[] = [];
  for (const photo of photos) {
    kept.push((await upload(told.village, photo.blob, photo.id)).id);
  }
  return answer(api.POST('/api/v1/deeds', { body: { ...told, photos: kept }, headers: commandHeaders(id) }));
}

/** Sends what waits; stops where the service is not reached, and notes what it refuses. Gives how many went out. */
export async function deliverAll(user: string): Promise<number> {
  let sent = 0;
  for (const waiting of (await waitingOf(user)).filter((one) => !one.refused)) {
    try {
      await deliver(waiting);
      await forget(waiting.id);
      sent++;
    } catch (failure) {
      const problem = Problem.from(failure);
      if (problem.isPassing) {
        return sent;
      }
      await keep({ ...waiting, refused: { zh: problem.zh, en: problem.en } });
    }
  }
  return sent;
}
