import { useQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import { useSession } from '../api/session';

interface Division {
  code: string;
  name: string;
}

/** The name of the county, town or village that the user works for; its code where the name is not to be had. */
export function usePlace(): string {
  const user = useSession()?.user;
  const code = user?.division ? user.division : (user?.county ?? '');
  const named = useQuery({
    queryKey: ['division', code],
    queryFn: ({ signal }) => send<Division>(`/api/v1/divisions/${code}`, { signal }),
    enabled: code !== '',
    staleTime: Infinity,
    retry: false,
  });
  return named.data?.name ?? code;
}
