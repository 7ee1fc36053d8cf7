import { queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import type { Role } from '../api/session';

export interface Household {
  id: string;
  village: string;
  group: string;
  groupName: string;
  number: string;
  headName: string;
  householdClass: string;
  joinedOn: string;
  members: number;
  active: boolean;
}

export interface Member {
  id: string;
  /** The household that this membership is of. */
  household: string;
  name: string;
  sex: string;
  relation: string;
  guardian?: string | null;
  bornOn?: string | null;
  diedOn?: string | null;
  registeredHere: boolean;
  livesHere: boolean;
  identityMasked: string;
  phoneMasked: string;
}

interface Page<T> {
  items: T[];
  next?: string | null;
}

interface Division {
  code: string;
  name: string;
}

export interface WithMembers {
  household: Household;
  members: Member[];
}

export interface Problem {
  sheet: string;
  row: number;
  column: string;
  blocking: boolean;
  zh: string;
  en: string;
}

export interface Summary {
  rows: number;
  newHouseholds: number;
  changedHouseholds: number;
  unchangedHouseholds: number;
  absentHouseholds: number;
  newPeople: number;
  changedPeople: number;
  movedPeople: number;
  unchangedPeople: number;
  newGroups: string[];
  mistakes: number;
  notes: number;
  problems: Problem[];
  changes: { sheet: string; row: number; kind: string; zh: string; en: string }[];
}

export interface Roster {
  id: string;
  filename: string;
  state: 'UPLOADED' | 'EXAMINED' | 'REFUSED' | 'APPLYING' | 'APPLIED' | 'FAILED';
  done: number;
  total: number;
  uploadedAt: string;
  summary?: Summary | null;
}

/** The households of a village page by page, or those that a text finds. */
export function useHouseholds(village: string, group: string, text: string) {
  return useInfiniteQuery({
    queryKey: ['households', village, group, text],
    queryFn: ({ pageParam, signal }) =>
      send<Page<Household>>(`/api/v1/villages/${village}/households`, {
        query: { group: group || undefined, text: text || undefined, after: pageParam || undefined, limit: 100 },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useGroups(village: string) {
  return useQuery({
    queryKey: ['divisions', village],
    queryFn: ({ signal }) => send<Division[]>('/api/v1/divisions', { query: { in: village }, signal }),
  });
}

/** How a household with its members is asked for and kept. */
export function householdQuery(id: string) {
  return queryOptions({
    queryKey: ['household', id],
    queryFn: ({ signal }) => send<WithMembers>(`/api/v1/households/${id}`, { signal }),
  });
}

export function useHousehold(id: string) {
  return useQuery(householdQuery(id));
}

/** Reads that are no longer true once somebody or a household changed. */
export const changedPeople = [['household'], ['households'], ['divisions'], ['kin'], ['offices']] as const;

/** Who may open households and change what is recorded of people. */
export function mayKeep(role: Role): boolean {
  return role === 'recorder' || role === 'admin';
}

/** An import; asked for again while it is worked on. */
export function useRoster(id: string | null) {
  return useQuery({
    queryKey: ['roster', id],
    queryFn: ({ signal }) => send<Roster>(`/api/v1/roster-imports/${id ?? ''}`, { signal }),
    enabled: id !== null,
    refetchInterval: (query) => (isRunning(query.state.data) ? 700 : false),
  });
}

export function useRosters(scope: string) {
  return useQuery({
    queryKey: ['rosters', scope],
    queryFn: ({ signal }) => send<Roster[]>('/api/v1/roster-imports', { query: { scope }, signal }),
  });
}

export function isRunning(roster: Roster | undefined): boolean {
  return roster?.state === 'UPLOADED' || roster?.state === 'APPLYING';
}

export const knownClasses = ['ordinary', 'low-income', 'destitute', 'lifted-from-poverty', 'watched'] as const;
export type KnownClass = (typeof knownClasses)[number];

/** A class that has a word of its own; others are shown as the village wrote them. */
export function knownClass(householdClass: string): KnownClass | null {
  return knownClasses.find((k) => k === householdClass) ?? null;
}
