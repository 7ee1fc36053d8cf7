import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { answer, type Both, type Deed, type Evidence, type Page } from '../deeds/data';

/** A deduction that is approved and not yet on the board. */
export interface Pending {
  deed: Deed;
  notice?: Evidence['notice'];
  answerUntil: string;
  workOff: Both[];
}

/** Begins with what `touched` of the deeds names, so that a step of a deduction reads it anew. */
export function useDeductions(village: string) {
  return useInfiniteQuery({
    queryKey: ['deeds', 'deductions', village],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answer<Page<Pending>>(
        api.GET('/api/v1/villages/{code}/deductions', { params: { path: { code: village }, query: { after: pageParam, limit: 200 } }, signal }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
