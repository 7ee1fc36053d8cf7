import { useSyncExternalStore } from 'react';

function watch(watcher: () => void): () => void {
  window.addEventListener('online', watcher);
  window.addEventListener('offline', watcher);
  return () => {
    window.removeEventListener('online', watcher);
    window.removeEventListener('offline', watcher);
  };
}

/** Whether the browser has a network at all; a server that does not answer is another matter. */
export function useOnline(): boolean {
  return useSyncExternalStore(watch, () => navigator.onLine);
}
