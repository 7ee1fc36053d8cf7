import { useQuery } from '@tanstack/react-query';
import { send } from '../api/client';

/** Points of a division in a period, as the ledger counts them. */
export interface PointFigures {
  issued: number;
  deducted: number;
  redeemed: number;
  expired: number;
  /** What members have at the end of it. */
  outstanding: number;
}

/** How many households there are, and how many were awarded points in the period. */
export interface Taking {
  households: number;
  awarded: number;
}

export interface DivisionFigures {
  code: string;
  name: string;
  points: PointFigures;
  taking: Taking;
}

export interface MonthFigures {
  month: string;
  points: PointFigures;
  /** What happened in it that explains a change, such as a new rulebook. */
  event?: { zh: string; en: string } | null;
}

export interface CategoryFigures {
  id: string;
  zh: string;
  en: string;
  points: number;
  deeds: number;
}

/** What waits longer than it should, and where. */
export interface Overdue {
  kind: 'review' | 'publication' | 'settlement' | 'objection' | 'complaint' | 'filing';
  count: number;
  oldestOn: string | null;
  /** The division where most of it is. */
  division: string;
  divisionName: string;
}

export interface Overview {
  division: string;
  name: string;
  month: string;
  points: PointFigures;
  before: PointFigures;
  taking: Taking;
  /** What the shops have, at the points that it sells for. */
  stockPoints: number;
  shops: number;
  months: MonthFigures[];
  below: DivisionFigures[];
  categories: CategoryFigures[];
  overdue: Overdue[];
}

export function useOverview(division: string, month: string) {
  return useQuery({
    queryKey: ['overview', division, month],
    queryFn: ({ signal }) => send<Overview>(`/api/v1/overview/${division}`, { query: { month }, signal }),
    placeholderData: (before) => before,
  });
}

/** A share from 0 to 1; 0 where there is nothing to share. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
