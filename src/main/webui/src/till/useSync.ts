import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Problem } from '../api/problem';
import { useStrip } from './Strip';
import { useLanguage, useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { useOnline } from '../ui/useOnline';
import { keepPage } from './keepPage';
import { synchronise } from './offline';
import { productsKey, salesKey } from './shop';
import { countWaiting, snapshotOf } from './store';
import { closedKey } from './useClosed';

const EVERY = 60_000;
/** After a failure it is tried again so soon, then twice as late each time: a shop hears quickly that the network is back. */
const SOON = 3_000;

/** Keeps the tablet and the service together by itself, and tells the strip how they stand; answers how many sales wait. */
export function useSync(shop: string, sold: number): number {
  const strip = useStrip();
  const online = useOnline();
  const queries = useQueryClient();
  const language = useLanguage();
  const t = useTexts('till');
  const [syncedAt, setSyncedAt] = useState<string | null>(null);
  const [queued, setQueued] = useState(0);
  const [unreachable, setUnreachable] = useState(false);
  useEffect(() => {
    strip({ queued, syncedAt, unreachable });
  }, [strip, queued, syncedAt, unreachable]);
  useEffect(() => {
    snapshotOf(shop)
      .then((held) => { setSyncedAt((now) => now ?? held?.issuedAt ?? null); })
      .catch(() => undefined);
    countWaiting().then(setQueued).catch(() => undefined);
  }, [shop, sold]);
  useEffect(() => {
    if (!shop || !online) {
      return;
    }
    const work = async () => {
      const had = await countWaiting();
      const result = await synchronise(shop);
      setQueued(result.queued);
      setUnreachable(false);
      setSyncedAt(new Date().toISOString());
      void queries.invalidateQueries({ queryKey: closedKey(shop) });
      result.cases.forEach((each) => {
        notify(t('caseOpened', { reason: (language === 'zh' ? each.zh : each.en) ?? '' }), { bad: true });
      });
      if (had > 0) {
        await Promise.all([productsKey(shop), salesKey(shop)].map((queryKey) => queries.invalidateQueries({ queryKey })));
      }
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const round = async (afterFailure: number) => {
      let next = EVERY;
      await work().catch((failure: unknown) => {
        // The queue is safe on the tablet meanwhile.
        setUnreachable(Problem.from(failure).isPassing);
        next = afterFailure;
      });
      keepPage();
      if (!left) {
        timer = setTimeout(() => void round(next === EVERY ? SOON : Math.min(2 * next, EVERY)), next);
      }
    };
    void round(SOON);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [shop, online, sold, queries, t, language]);
  return queued;
}
