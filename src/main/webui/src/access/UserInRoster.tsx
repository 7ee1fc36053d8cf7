import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, data } from '../api/client';
import { useTexts } from '../i18n/texts';

/** Who in the roster a user is, with the way to their household. */
export function UserInRoster({ person, household }: { person: string; household: string }) {
  const t = useTexts('access');
  const home = useQuery({
    queryKey: ['household', household],
    queryFn: ({ signal }) => data(api.GET('/api/v1/households/{id}', { params: { path: { id: household } }, signal })),
  });
  const member = home.data?.members.find((one) => one.id === person);
  if (!home.data || !member) {
    return null;
  }
  return (
    <p>
      {t('inRoster')}{' '}
      <Link to={`/desk/households/${household}`}>
        {t('rosterEntry', { name: member.name, number: home.data.household.number })}
      </Link>
    </p>
  );
}
