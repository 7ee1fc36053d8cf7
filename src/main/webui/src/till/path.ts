import { useSyncExternalStore, type MouseEvent } from 'react';

/** The address within the till. Four pages need no router. */
export function usePath(): string {
  return useSyncExternalStore(watch, () => window.location.pathname);
}

const CHANGED = 'till-path';

function watch(watcher: () => void): () => void {
  window.addEventListener('popstate', watcher);
  window.addEventListener(CHANGED, watcher);
  return () => {
    window.removeEventListener('popstate', watcher);
    window.removeEventListener(CHANGED, watcher);
  };
}

/** Opens the address of a link without loading the till anew; a link that is opened in another tab stays a link. */
export function follow(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  window.history.pushState(null, '', event.currentTarget.href);
  window.dispatchEvent(new Event(CHANGED));
}
