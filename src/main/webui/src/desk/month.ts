import { useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { components } from '../api/schema';

/** A village's month as a line, and how much stands at one step of it. */
export type MonthWork = components['schemas']['MonthWork'];
export type Stage = MonthWork['recorded'];

export function useMonth(village: string, month: string) {
  return useQuery({
    queryKey: ['month', village, month],
    queryFn: ({ signal }) => data(api.GET('/api/v1/villages/{code}/months/{month}', { params: { path: { code: village, month } }, signal })),
  });
}

/** Whole days between an instant and now. */
export function ageInDays(since: string, now = Date.now()): number {
  return Math.max(0, Math.floor((now - new Date(since).getTime()) / 86_400_000));
}
