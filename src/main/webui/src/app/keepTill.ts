/** Has the service worker keep every file of the till's pages on this tablet, so that they open at once and without a network. */
export function keepTill(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) {
    return;
  }
  navigator.serviceWorker
    .register('/sw.js')
    .then(() => navigator.serviceWorker.ready)
    .then((worker) => { worker.active?.postMessage('prepare'); })
    .catch(() => undefined);
}
