import { useQuery } from '@tanstack/react-query';
import { serviceTime } from './clock';
import { nextOpening } from './openTimes';
import { snapshotOf } from './store';

export const closedKey = (shop: string) => ['till', 'closed', shop];

/** While the rulebook does not let the shop redeem: when it does next, as far as that is known; null while it does. */
export function useClosed(shop: string): { next: string | null } | null {
  const closed = useQuery({
    queryKey: closedKey(shop),
    queryFn: async () => nextOpening((await snapshotOf(shop))?.openTimes, await serviceTime()),
    // a time begins or ends; what a new snapshot says is asked for at once
    refetchInterval: 10_000,
    networkMode: 'always',
  });
  return closed.data ?? null;
}
