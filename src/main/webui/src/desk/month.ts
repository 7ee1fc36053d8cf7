import { useQuery } from '@tanstack/react-query';
import { send } from '../api/client';

/** How much stands at one step of the month, and since when. */
export interface Stage {
  deeds: number;
  points: number;
  since?: string | null;
  until?: string | null;
}

export interface MonthWork {
  village: string;
  month: string;
  recorded: Stage;
  approved: Stage;
  published: Stage;
  due: Stage;
  settled: Stage;
  refused: Stage;
  objections: number;
  overdueObjections: number;
  nextObjectionDueOn?: string | null;
}

export function useMonth(village: string, month: string) {
  return useQuery({
    queryKey: ['month', village, month],
    queryFn: ({ signal }) => send<MonthWork>(`/api/v1/villages/${village}/months/${month}`, { signal }),
  });
}

/** Whole days between an instant and now. */
export function ageInDays(since: string, now = Date.now()): number {
  return Math.max(0, Math.floor((now - new Date(since).getTime()) / 86_400_000));
}
