import { useEffect, useState } from 'react';
import { keepTill } from '../app/keepTill';
import { keepReader } from './Camera';

const HOURLY = 3_600_000;

let kept = false;

/**
 * Keeps the page on the tablet and asks the browser not to clear what is kept. The page can be installed. Comes once, after all that a sale
 * needs: on a poor line the two would wait for each other.
 */
export function keepPage(): void {
  if (kept) {
    return;
  }
  kept = true;
  installable();
  void (navigator.storage as StorageManager | undefined)?.persist().catch(() => false);
  keepTill();
  keepReader();
}

function installable(): void {
  if (!document.querySelector('link[rel=manifest]')) {
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = '/till.webmanifest';
    document.head.append(link);
  }
}

/**
 * A newer page waits until nobody is being served and no sale waits to be reported; only then is it opened. The worker says when all of its
 * files are on the tablet.
 */
export function useUpdates(idle: boolean): void {
  const [prepared, setPrepared] = useState(false);
  useEffect(() => {
    if (!('serviceWorker' in navigator)) {
      return;
    }
    const hear = (event: MessageEvent) => {
      if (event.data === 'prepared') {
        setPrepared(true);
      }
    };
    const ask = () => navigator.serviceWorker.controller?.postMessage('prepare');
    navigator.serviceWorker.addEventListener('message', hear);
    const timer = setInterval(ask, HOURLY);
    return () => {
      navigator.serviceWorker.removeEventListener('message', hear);
      clearInterval(timer);
    };
  }, []);
  useEffect(() => {
    if (prepared && idle) {
      window.location.reload();
    }
  }, [prepared, idle]);
}
