import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Photo } from '../photos/photos';

/** A text that the service gives in both languages. */
export interface Both {
  zh: string;
  en: string;
}

export interface Page<T> {
  items: T[];
  next?: string | null;
}

export type DeedState = 'RECORDED' | 'APPROVED' | 'REFUSED' | 'PUBLISHED' | 'SETTLED' | 'REVERSED' | 'WITHDRAWN';
export const states: readonly DeedState[] = ['RECORDED', 'APPROVED', 'PUBLISHED', 'SETTLED', 'REFUSED', 'REVERSED', 'WITHDRAWN'];

export type DeclaredBy = 'DOER' | 'HELPED' | 'NEIGHBOUR' | 'CADRE' | 'AGENT';

export interface Whose {
  id: string;
  number: string;
  group: string;
  head: string;
}

export interface Explanation extends Both {
  steps: (Both & { kind: string; points: number })[];
}

export interface Deed {
  id: string;
  village: string;
  household: Whose;
  person?: { id: string; name: string } | null;
  rule: string;
  ruleName: Both;
  category: string;
  ruleVersion: string;
  happenedOn: string;
  minutes?: number | null;
  proposed?: number | null;
  account: string;
  declaredBy: DeclaredBy;
  declarer?: string | null;
  recorder: string;
  recordedAt: string;
  sheet: boolean;
  state: DeedState;
  expected: number;
  award?: { points: number; uncut: number; explanation: Explanation; decidedAt: string } | null;
  settlement?: { points: number; transfer?: string | null; at: string } | null;
  publication?: { id: string; number: number; endsAt: string } | null;
  openObjections: number;
}

export interface TimelineStep {
  step: number;
  what: string;
  state: DeedState;
  happenedAt: string;
  actor: string;
  actorName: string;
  actorRole: string;
  reason?: string | null;
  about?: string | null;
}

export interface Objection {
  id: string;
  deed: string;
  household: Whose;
  ruleName: Both;
  deedState: DeedState;
  raisedAt: string;
  objectorName: string;
  way: 'SELF' | 'DESK' | 'PAPER' | 'BOARD';
  grounds: string;
  /** How to reach somebody without an account. */
  contact: string;
  dueOn: string;
  overdue: boolean;
  appeals?: string | null;
  appealed: boolean;
  upheld?: boolean | null;
  answer?: string | null;
  decidedAt?: string | null;
}

/** What a deed leans on, besides what was recorded first. */
export interface Evidence {
  photos: Photo[];
  voices: { declaredBy: DeclaredBy; declarer?: string | null; minutes?: number | null; proposed?: number | null; account: string; toldAt: string }[];
  forms: string[];
  counts: 'FIRST' | 'HIGHEST';
  scores: { judge: string; points?: number | null; at: string; corrected: number[] }[];
  judges?: number | null;
  first?: { points: number; approver: string; at: string } | null;
  notice?: { way: NoticeWay; told: string; servedAt: string; answerUntil: string; accepted: boolean } | null;
  workOff: Both[];
}

export type NoticeWay = 'VISIT' | 'PHONE' | 'PAPER' | 'PAGE';

export interface WholeDeed {
  deed: Deed;
  steps: TimelineStep[];
  objections: Objection[];
  more: Evidence;
}

export interface Verdict {
  rule: string;
  points: number;
  uncut: number;
  explanation: Explanation;
}

export interface Preview {
  /** Absent where judges will score it. */
  verdict?: Verdict | null;
  judges?: number | null;
  sameAct?: string | null;
}

export interface Told {
  village: string;
  household: string;
  person?: string;
  rule: string;
  happenedOn: string;
  minutes?: number;
  points?: number;
  facts?: Record<string, string>;
  account?: string;
  declaredBy: DeclaredBy;
  declarerName?: string;
  apart?: boolean;
  alongside?: boolean;
  photos?: string[];
  paper?: string;
}

export interface Publication {
  id: string;
  village: string;
  number: number;
  publishedAt: string;
  endsAt: string;
  lines: number;
  waiting: number;
  settled: number;
  points: number;
  objections: number;
}

export interface MaskedLine {
  line: number;
  deed?: string | null;
  head: string;
  tail: string;
  group: string;
  rule: Both;
  happenedOn: string;
  points: number;
  state: DeedState;
  objected: boolean;
}

/** A rule as the forms need it. */
export interface Rule {
  id: string;
  name: Both;
  category: string;
  effect: 'AWARD' | 'DEDUCT' | 'VETO';
  worth: Both;
  fixed?: number | null;
  from?: number | null;
  to?: number | null;
  needsMinutes: boolean;
  needsPerson: boolean;
  facts: { id: string; name: Both; type: 'NUMBER' | 'DATE' | 'CHOICE' | 'FLAG' | 'TEXT'; choices: string[] }[];
  limits: Both[];
}

export interface Rulebook {
  number: number;
  rulebook: { categories: { id: string; name: Both }[]; rules: Rule[]; limits: Both[] };
}

export interface Household {
  id: string;
  groupName: string;
  number: string;
  headName: string;
  members: number;
}

export interface Member {
  id: string;
  name: string;
  relation: string;
  diedOn?: string | null;
}

/** What a call answered, in the shapes above. */
export async function answer<T>(call: Promise<{ data?: unknown }>): Promise<T> {
  return (await call).data as T;
}

export interface DeedFilter {
  village: string;
  state?: DeedState | undefined;
  month?: string | undefined;
  oldestFirst?: boolean;
}

export function useDeeds(filter: DeedFilter) {
  return useInfiniteQuery({
    queryKey: ['deeds', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answer<Page<Deed>>(api.GET('/api/v1/deeds', { params: { query: { ...filter, after: pageParam, limit: 200 } }, signal })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useDeed(id: string) {
  return useQuery({
    queryKey: ['deed', id],
    queryFn: ({ signal }) => answer<WholeDeed>(api.GET('/api/v1/deeds/{id}', { params: { path: { id } }, signal })),
  });
}

export function useRulebook(village: string, on: string) {
  return useQuery({
    queryKey: ['rulebook', village, on],
    staleTime: 300_000,
    queryFn: ({ signal }) =>
      answer<Rulebook>(api.GET('/api/v1/villages/{code}/rulebook', { params: { path: { code: village }, query: { on } }, signal })),
  });
}

export function usePublications(village: string) {
  return useInfiniteQuery({
    queryKey: ['publications', village],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answer<Page<Publication>>(
        api.GET('/api/v1/villages/{code}/publications', { params: { path: { code: village }, query: { after: pageParam } }, signal }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function usePublication(id: string) {
  return useQuery({
    queryKey: ['publication', id],
    queryFn: ({ signal }) => answer<Publication>(api.GET('/api/v1/publications/{id}', { params: { path: { id } }, signal })),
  });
}

export function useLines(id: string) {
  return useInfiniteQuery({
    queryKey: ['publication-lines', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answer<Page<MaskedLine>>(
        api.GET('/api/v1/publications/{id}/lines', { params: { path: { id }, query: { after: pageParam, limit: 500 } }, signal }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useObjections(division: string, open: boolean) {
  return useInfiniteQuery({
    queryKey: ['objections', division, open],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answer<Page<Objection>>(api.GET('/api/v1/objections', { params: { query: { division, open, after: pageParam } }, signal })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** What is no longer true after a deed took a step. */
export const touched: readonly (readonly string[])[] = [
  ['deeds'],
  ['deed'],
  ['month'],
  ['sheet'],
  ['publications'],
  ['publication'],
  ['publication-lines'],
  ['objections'],
];

/** Minutes as the villager says them. */
export function hours(minutes: number): { hours: number; minutes: number } {
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
