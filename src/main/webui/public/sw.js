// Keeps the till's pages on the tablet, whole or not at all.
//
// 1. /till-files.json names the files of one build. On `prepare` they are all fetched onto a shelf of their own; only when the last of them
//    is there does that build become the next one, and the open page is told.
// 2. An opened till comes from the shelf of the current build, network or not. The next build becomes the current one when a till is
//    opened while no sale waits on the tablet: a page never changes under a queue that it has not sent.
// 3. The build before stays until another one comes, for a page that is still open.
// What the page asks of the service is never kept here.
const STATE = 'till-state';
const SHELF = 'till-build-';

self.addEventListener('install', () => {
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  if (event.data === 'prepare') {
    event.waitUntil(prepare().catch(() => undefined));
  }
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) {
    return;
  }
  if (url.pathname.startsWith('/assets/')) {
    event.respondWith(fromShelves(event.request));
  } else if (event.request.mode === 'navigate' && (url.pathname === '/till' || url.pathname.startsWith('/till/'))) {
    event.respondWith(openTill(event.request));
  } else if (url.pathname === '/seal.svg') {
    event.respondWith(fromShelves(event.request));
  }
});

async function prepare() {
  const listed = await fetch('/till-files.json', { cache: 'no-store' });
  if (!listed.ok) {
    return;
  }
  const { build, files } = await listed.json();
  const state = await readState();
  if (build === state.current || build === state.next) {
    return;
  }
  const shelf = await caches.open(SHELF + build);
  await Promise.all([
    ...files.map(async (file) => (await shelf.match(file)) ?? shelf.add(file)),
    // The server gives the same page for every address of the till.
    shelf.add(new Request('/till', { cache: 'no-store' })),
  ]);
  if (state.current) {
    await writeState({ ...state, next: build });
    const pages = await self.clients.matchAll({ type: 'window' });
    pages.forEach((page) => page.postMessage('prepared'));
  } else {
    await writeState({ current: build });
  }
}

async function openTill(request) {
  const state = await readState();
  if (state.next && (await nothingWaits())) {
    await dropShelves([state.next, state.current]);
    await writeState({ current: state.next, before: state.current });
    state.current = state.next;
  }
  const page = state.current ? await (await caches.open(SHELF + state.current)).match('/till') : undefined;
  return page ?? fetch(request);
}

async function fromShelves(request) {
  const had = await caches.match(request);
  if (had) {
    return had;
  }
  const answer = await fetch(request);
  const { current } = await readState();
  if (answer.ok && current) {
    // Loaded by need, such as the reader of codes: there next time without a network.
    const shelf = await caches.open(SHELF + current);
    await shelf.put(request, answer.clone()).catch(() => undefined);
  }
  return answer;
}

/** True where the tablet's queue is empty, or there is none. */
function nothingWaits() {
  return new Promise((resolve) => {
    const request = indexedDB.open('moralbank-till');
    request.onupgradeneeded = () => {
      request.transaction.abort();
    };
    request.onerror = () => {
      resolve(true);
    };
    request.onsuccess = () => {
      const database = request.result;
      if (!database.objectStoreNames.contains('queue')) {
        database.close();
        resolve(true);
        return;
      }
      const count = database.transaction('queue').objectStore('queue').count();
      count.onsuccess = () => {
        database.close();
        resolve(count.result === 0);
      };
      count.onerror = () => {
        database.close();
        resolve(false);
      };
    };
  });
}

async function readState() {
  const kept = await (await caches.open(STATE)).match('/state');
  return kept ? kept.json() : {};
}

async function writeState(state) {
  await (await caches.open(STATE)).put('/state', new Response(JSON.stringify(state)));
}

async function dropShelves(but) {
  const keep = new Set(but.filter(Boolean).map((build) => SHELF + build));
  const shelves = (await caches.keys()).filter((name) => name.startsWith('till-') && name !== STATE && !keep.has(name));
  await Promise.all(shelves.map((name) => caches.delete(name)));
}
