import { useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { components } from '../api/schema';
import { month as monthBefore } from '../ui/format';

export type Overview = components['schemas']['Overview'];
export type MonthFlow = Overview['months'][number];
export type Part = Overview['parts'][number];

/** A division's figures from one month to another. */
export function useOverview(division: string, from: string, to: string) {
  return useQuery({
    queryKey: ['overview', division, from, to],
    queryFn: ({ signal }) =>
      data(api.GET('/api/v1/divisions/{division}/overview', { params: { path: { division }, query: { from, to } }, signal })),
    placeholderData: (before) => before,
  });
}

/** The month eleven months before, so that both together are a year. */
export function yearTo(month: string): string {
  return monthBefore(-11, new Date(`${month}-15T00:00:00Z`));
}

/** A share from 0 to 1; 0 where there is nothing to share. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
