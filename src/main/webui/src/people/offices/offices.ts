import { useQuery } from '@tanstack/react-query';
import { api, data } from '../../api/client';
import type { components } from '../../api/schema';

export type Office = components['schemas']['Office'];
export type OfficeHeld = components['schemas']['OfficeHeld'];

/** In the order in which a village names them. */
export const offices: readonly Office[] = ['COMMITTEE', 'RECORDER', 'PANEL', 'SUPERVISOR', 'GROUP_LEADER'];

export const OFFICES = ['offices'] as const;

export function useOffices(village: string) {
  return useQuery({
    queryKey: [...OFFICES, village],
    queryFn: ({ signal }) => data(api.GET('/api/v1/divisions/{code}/offices', { params: { path: { code: village } }, signal })),
  });
}

/** Held on that day or to be taken up later; the others are past. */
export function stillHeld(held: OfficeHeld, today: string): boolean {
  return !held.until || held.until >= today;
}
