import { useQuery } from '@tanstack/react-query';
import { api, data } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useHousehold, type Household } from '../people';
import type { Belonging } from './belonging';
import { useMove } from './useMove';

interface Props {
  identityNumber: string;
  household: Household;
  belonging: Belonging;
  onDone: () => void;
}

/** The identity number is somebody's already: says whose, where the user reaches them, and moves them in by one tap. */
export function MoveInstead({ identityNumber, household, belonging, onDone }: Props) {
  const t = useTexts('people');
  const found = useQuery({
    queryKey: ['household', 'of-identity', identityNumber],
    queryFn: ({ signal }) => data(api.POST('/api/v1/identity-lookups', { body: { identityNumber }, signal })),
    gcTime: 0,
    retry: false,
  });
  const home = useHousehold(found.data?.household ?? '').data?.household;
  const move = useMove(found.data?.id ?? '', onDone);
  if (found.isError) {
    return <p className="muted">{t('takenElsewhere')}</p>;
  }
  if (!found.data || !home) {
    return null;
  }
  return (
    <div className="row">
      <span>{t('takenBy', { name: found.data.name, number: home.number, head: home.headName })}</span>
      {home.id !== household.id && (
        <button
          type="button"
          className="button"
          disabled={move.isPending}
          onClick={() => {
            move.mutate({ household: household.id, belonging });
          }}
        >
          {t('moveInstead')}
        </button>
      )}
    </div>
  );
}
