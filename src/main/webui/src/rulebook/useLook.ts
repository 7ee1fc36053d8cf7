import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { look } from './calls';
import type { Seen } from './types';

const PAUSE = 400;

/** Looks at a text whenever its author pauses; the last answer stands until the next. */
export function useLook(text: string): { seen: Seen | undefined; problem: unknown } {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setPaused(text);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  const query = useQuery({
    queryKey: ['rulebook-look', paused],
    queryFn: ({ signal }) => look(paused, signal),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return { seen: useDeferredValue(query.data), problem: query.error };
}
