import { useSyncExternalStore } from 'react';

/** A page that was opened without a network is not always told when it comes back, so it looks by itself too. */
const LOOK = 3_000;

function watch(watcher: () => void): () => void {
  const timer = setInterval(watcher, LOOK);
  window.addEventListener('online', watcher);
  window.addEventListener('offline', watcher);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', watcher);
    window.removeEventListener('offline', watcher);
  };
}

/** Whether the browser has a network at all; a server that does not answer is another matter. */
export function useOnline(): boolean {
  return useSyncExternalStore(watch, () => navigator.onLine);
}
