import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { deliverAll, forget, keep, waitingOf, type Waiting } from './outbox';

const AGAIN = 30_000;

/** What this user told of and what did not go out yet; it goes out by itself as soon as there is a network. */
export function useOutbox(user: string) {
  const t = useTexts('deeds');
  const queries = useQueryClient();
  const [waiting, setWaiting] = useState<Waiting[]>([]);
  const go = useCallback(async () => {
    const sent = await deliverAll(user);
    setWaiting(await waitingOf(user));
    if (sent > 0) {
      notify(t('declared', { count: sent }));
      await queries.invalidateQueries({ queryKey: ['me', 'passbook'] });
    }
  }, [user, t, queries]);
  useEffect(() => {
    const tick = () => void go();
    tick();
    window.addEventListener('online', tick);
    const timer = setInterval(tick, AGAIN);
    return () => {
      window.removeEventListener('online', tick);
      clearInterval(timer);
    };
  }, [go]);
  return {
    waiting,
    add: (one: Waiting) => { void keep(one).then(go); },
    forget: (id: string) => { void forget(id).then(go); },
  };
}
