import { useQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import { useSession } from '../api/session';

interface Division {
  code: string;
  name: string;
}

// A till without a network still says where it stands.
const KEPT = 'moralbank.place';

function keptName(code: string): string | null {
  const kept = localStorage.getItem(KEPT);
  const division = kept ? (JSON.parse(kept) as Division) : null;
  return division?.code === code ? division.name : null;
}

/** The name of a county, town or village, of the one that the user works for where none is named; its code where the name is not to be had. */
export function usePlace(of?: string): string {
  const user = useSession()?.user;
  const own = user?.division ? user.division : (user?.county ?? '');
  const code = of ?? own;
  const named = useQuery({
    queryKey: ['division', code],
    queryFn: async ({ signal }) => {
      const division = await send<Division>(`/api/v1/divisions/${code}`, { signal });
      if (code === own) {
        localStorage.setItem(KEPT, JSON.stringify(division));
      }
      return division;
    },
    enabled: code !== '',
    staleTime: Infinity,
    retry: false,
  });
  return named.data?.name ?? keptName(code) ?? code;
}
