import { useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';
import { useSession } from '../api/session';
import { usePick } from '../i18n/texts';

/** A tier by its id and the name that the scorecard gives it, as the reasons have it: D（起步）. */
export function Tier({ id, scorecard }: { id: string; scorecard: string }) {
  const pick = usePick();
  const signedIn = useSession() !== null;
  const cards = useQuery({
    queryKey: ['scorecards'],
    queryFn: ({ signal }) => data(api.GET('/api/v1/credit/scorecards', { signal })),
    staleTime: Infinity,
    enabled: signedIn,
  });
  const card = cards.data?.find((each) => `${each.scorecard.id}@${String(each.scorecard.version)}` === scorecard)?.scorecard;
  const name = card?.tiers.find((tier) => tier.id === id)?.name;
  const inBoth = name && { zh: `${id}（${name.zh}）`, en: `${id} (${name.en})` };
  if (!name || !inBoth) {
    return <>{id}</>;
  }
  return <>{pick(name).includes(id) ? pick(name) : pick(inBoth)}</>;
}
