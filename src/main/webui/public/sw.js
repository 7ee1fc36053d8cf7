// Keeps the till's page on the tablet, so that it opens without a network. Only the page itself: what it asks of the service is never
// kept here. A new version is taken when the network gives it; it does not push out a page that is open.
const SHELF = 'till-page-1';

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

// The page tells what it loaded before this worker was there.
self.addEventListener('message', (event) => {
  const { keep } = event.data ?? {};
  if (Array.isArray(keep)) {
    event.waitUntil(
      caches.open(SHELF).then((shelf) => Promise.all(keep.map((url) => shelf.match(url).then((had) => had ?? shelf.add(url).catch(() => undefined))))),
    );
  }
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) {
    return;
  }
  if (url.pathname.startsWith('/assets/') || url.pathname === '/seal.svg') {
    event.respondWith(fromShelfFirst(event.request));
  } else if (event.request.mode === 'navigate' && url.pathname.startsWith('/till')) {
    event.respondWith(fromNetworkFirst());
  }
});

async function fromShelfFirst(request) {
  const shelf = await caches.open(SHELF);
  const had = await shelf.match(request);
  if (had) {
    return had;
  }
  const answer = await fetch(request);
  if (answer.ok) {
    await shelf.put(request, answer.clone());
  }
  return answer;
}

async function fromNetworkFirst() {
  const shelf = await caches.open(SHELF);
  try {
    const answer = await fetch('/till');
    if (answer.ok) {
      await shelf.put('/till', answer.clone());
    }
    return answer;
  } catch (failure) {
    const had = await shelf.match('/till');
    if (had) {
      return had;
    }
    throw failure;
  }
}
