import { useQuery } from '@tanstack/react-query';
import { serviceTime } from './clock';
import { nextOpening } from './openTimes';
import { snapshotOf } from './store';

/** While the rulebook does not let the shop redeem: when it does next, as far as that is known; null while it does. */
export function useClosed(shop: string): { next: string | null } | null {
  const closed = useQuery({
    queryKey: ['till', 'closed', shop],
    queryFn: async () => nextOpening((await snapshotOf(shop))?.openTimes, await serviceTime()),
    // the snapshot comes anew every minute
    refetchInterval: 10_000,
    networkMode: 'always',
  });
  return closed.data ?? null;
}
