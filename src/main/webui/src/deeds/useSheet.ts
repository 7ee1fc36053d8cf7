import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, commandHeaders } from '../api/client';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { useCommand } from '../ui/useCommand';
import { answer, touched } from './data';
import { countChanges, linesOf } from './sheet';
import type { Changes, Line, RowChanges, Saved, SavedLine, Sheet, Slot } from './sheetShapes';

export function useSheet(village: string, period: string) {
  return useQuery({
    queryKey: ['sheet', village, period],
    // what is being typed must not jump under the hands; a save or a refusal reads anew
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) =>
      answer<Sheet>(api.GET('/api/v1/villages/{code}/sheets/{period}', { params: { path: { code: village, period } }, signal })),
  });
}

/** Saves what a recorder typed. */
export function useSave(sheet: Sheet, onSaved: (lines: readonly SavedLine[]) => void) {
  const t = useTexts('deeds');
  return useCommand<SavedLine[], Saved>({
    run: (lines, key) =>
      answer(
        api.PUT('/api/v1/villages/{code}/sheets/{period}', {
          params: { path: { code: sheet.village, period: sheet.period.id } },
          body: { lines },
          headers: commandHeaders(key),
        }),
      ),
    invalidates: touched,
    onDone: ({ added, changed, cleared }, lines) => {
      onSaved(lines);
      notify(t('sheetSaved', { added, changed, cleared }));
    },
  });
}

/** Gives what a judge typed. */
export function useScoring(sheet: Sheet, onSaved: (lines: readonly SavedLine[]) => void) {
  const t = useTexts('deeds');
  return useCommand<SavedLine[], { given: number; complete: number }>({
    run: (lines, key) =>
      answer(
        api.POST('/api/v1/villages/{code}/sheets/{period}/scores', {
          params: { path: { code: sheet.village, period: sheet.period.id } },
          body: { scores: lines.map(({ household, rule, points }) => ({ household, rule, points: points ?? 0 })) },
          headers: commandHeaders(key),
        }),
      ),
    invalidates: touched,
    onDone: ({ given, complete }, lines) => {
      onSaved(lines);
      notify(t('scoresGiven', { count: given, complete }));
    },
  });
}

/** What was typed and not saved, kept on this device until it is. */
export function useDraft(village: string, period: string) {
  const place = `moralbank.sheet.${village}.${period}`;
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
export function useRowWorth(sheet: Sheet, slots: readonly Slot[], line: Line | undefined, row: RowChanges | undefined) {
  const lines = line && row && !slots.some((slot) => slot.mine) ? linesOf(line, slots, row) : [];
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
    queryKey: ['sheet-preview', sheet.village, sheet.period.id, settled],
    enabled: settled === asked && lines.some((one) => !one.cleared),
    retry: false,
    queryFn: ({ signal }) =>
      answer<Saved>(
        api.POST('/api/v1/villages/{code}/sheets/{period}/previews', {
          params: { path: { code: sheet.village, period: sheet.period.id } },
          body: { lines },
          signal,
        }),
      ),
  });
}
