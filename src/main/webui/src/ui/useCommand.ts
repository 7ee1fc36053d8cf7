import { useMutation, useQueryClient, type QueryKey, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { newId } from '../api/ids';
import { Problem } from '../api/problem';

interface Command<In, Out> {
  /** Sends the command; the key goes into its header: `api.POST('/api/v1/deeds', { body, headers: commandHeaders(key) })`. */
  run: (input: In, key: string) => Promise<Out>;
  /** Reads that are no longer true once it is done. */
  invalidates?: readonly QueryKey[];
  onDone?: (answer: Out, input: In) => void;
}

/**
 * An action of the user that changes something. Its key is made once per action and kept while the same input is sent again,
 * by itself after a broken connection or by the user after a failure, so it happens at most once.
 */
export function useCommand<In = void, Out = unknown>({ run, invalidates = [], onDone }: Command<In, Out>): UseMutationResult<Out, Error, In> {
  const queries = useQueryClient();
  const pending = useRef<{ key: string; input: string } | null>(null);
  return useMutation<Out, Error, In>({
    mutationFn: (input) => {
      const said = JSON.stringify(input) as string | undefined;
      if (pending.current?.input !== (said ?? '')) {
        pending.current = { key: newId(), input: said ?? '' };
      }
      return run(input, pending.current.key);
    },
    networkMode: 'always',
    retry: (count, failure) => count < 3 && Problem.from(failure).isPassing,
    retryDelay: (count) => 400 * 2 ** count,
    onSuccess: (answer, input) => {
      pending.current = null;
      onDone?.(answer, input);
      return Promise.all(invalidates.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
