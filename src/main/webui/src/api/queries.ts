import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** What a page has read from the service. */
export function newQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // What was refused stays refused; what was not reached may be reached.
        retry: (count, failure) => count < 2 && Problem.from(failure).isPassing,
      },
      // A till sells all day: what it sold is not kept in the page's memory.
      mutations: { gcTime: 10_000 },
    },
  });
}
