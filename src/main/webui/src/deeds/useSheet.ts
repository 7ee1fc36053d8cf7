import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api/client';
import { answer } from './data';
import { countChanges, linesOf, type Changes, type Line, type RowChanges, type Saved, type Sheet } from './sheet';

export function useSheet(village: string, month: string) {
  return useQuery({
    queryKey: ['sheet', village, month],
    // what is being typed must not jump under the hands; a save or a refusal reads anew
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) =>
      answer<Sheet>(api.GET('/api/v1/villages/{code}/sheets/{month}', { params: { path: { code: village, month } }, signal })),
  });
}

/** What was typed and not saved, kept on this device until it is. */
export function useDraft(village: string, month: string) {
  const place = `moralbank.sheet.${village}.${month}`;
  const [held, setHeld] = useState<{ place: string; changes: Changes }>(() => ({ place, changes: kept(place) }));
  const draft = held.place === place ? held : { place, changes: kept(place) };
  if (draft !== held) {
    setHeld(draft);
  }
  useEffect(() => {
    if (countChanges(draft.changes) === 0) {
      localStorage.removeItem(place);
    } else {
      localStorage.setItem(place, JSON.stringify(draft.changes));
    }
  }, [place, draft.changes]);
  return {
    changes: draft.changes,
    setChanges: (change: (now: Changes) => Changes) => {
      setHeld((now) => ({ place, changes: change(now.place === place ? now.changes : kept(place)) }));
    },
  };
}

function kept(place: string): Changes {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '{}') as Changes;
  } catch {
    return {};
  }
}

/** What the changed cells of one row will be worth, asked a moment after the last change. */
export function useRowWorth(sheet: Sheet, line: Line | undefined, row: RowChanges | undefined) {
  const lines = line && row ? linesOf(line, sheet.columns, row) : [];
  const asked = JSON.stringify(lines);
  const [settled, setSettled] = useState(asked);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(asked);
    }, 350);
    return () => {
      clearTimeout(timer);
    };
  }, [asked]);
  return useQuery({
    queryKey: ['sheet-preview', sheet.village, sheet.month, settled],
    enabled: settled === asked && lines.some((one) => !one.cleared),
    retry: false,
    queryFn: ({ signal }) =>
      answer<Saved>(
        api.POST('/api/v1/villages/{code}/sheets/{month}/previews', {
          params: { path: { code: sheet.village, month: sheet.month } },
          body: { lines },
          signal,
        }),
      ),
  });
}
