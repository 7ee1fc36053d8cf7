/** The tablet's database: sealed snapshot, queue and pictures, the key that seals them, and what is counted. */
export function idb(): Promise<IDBDatabase> {
  opened ??= open().catch((failure: unknown) => {
    opened = null;
    throw failure;
  });
  return opened;
}

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('moralbank-till', 3);
    request.onupgradeneeded = (change) => {
      const database = request.result;
      if (change.oldVersion < 1) {
        database.createObjectStore('queue', { keyPath: 'sequence' });
        database.createObjectStore('meta', { keyPath: 'key' });
      } else if (change.oldVersion < 2) {
        // Version 1 kept its snapshot in clear; the next synchronisation brings a sealed one. Its queue is read as it is.
        database.deleteObjectStore('snapshot');
      }
      if (change.oldVersion < 2) {
        database.createObjectStore('snapshot', { keyPath: 'shop' });
        database.createObjectStore('keys', { keyPath: 'name' });
      }
      database.createObjectStore('pictures', { keyPath: 'id' });
    };
    request.onblocked = () => { reject(new Error('another tab holds the till')); };
    request.onsuccess = () => {
      const database = request.result;
      // A newer page in another tab may change the database: let go, and open again when asked.
      database.onversionchange = () => {
        database.close();
        opened = null;
      };
      database.onclose = () => { opened = null; };
      resolve(database);
    };
    request.onerror = () => { reject(request.error ?? new Error('the tablet keeps nothing')); };
  });
}

export function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => { resolve(); };
    transaction.onabort = () => { reject(transaction.error ?? new Error('the tablet could not keep it')); };
  });
}

export function answer<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => { resolve(request.result as T); };
    request.onerror = () => { reject(request.error ?? new Error('the tablet could not read it')); };
  });
}

/** strict: it is on the disk before the goods leave the counter. */
export async function write(stores: string[], work: (transaction: IDBTransaction) => Promise<void> | void): Promise<void> {
  const transaction = (await idb()).transaction(stores, 'readwrite', { durability: 'strict' });
  const finished = done(transaction);
  try {
    await work(transaction);
  } catch (failure) {
    await finished.catch(() => undefined);
    throw failure;
  }
  await finished;
}

export async function read<T>(store: string, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  return await answer<T>(ask((await idb()).transaction(store).objectStore(store)));
}
