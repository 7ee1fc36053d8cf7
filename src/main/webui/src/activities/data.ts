import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import type { Page } from '../deeds/data';

export type Kind = 'EVENT' | 'NEED' | 'POST' | 'PROMISE';
export const kinds: readonly Kind[] = ['EVENT', 'NEED', 'POST', 'PROMISE'];
export type PartState = 'WAITING' | 'CLAIMED' | 'IN' | 'OUT' | 'ABSENT' | 'LEFT' | 'COUNTED' | 'VOIDED';

export interface Activity {
  id: string;
  village: string;
  kind: Kind;
  title: string;
  about: string;
  meetsAt: string;
  startsAt: string;
  endsAt: string;
  places: number;
  mostMinutes?: number | null;
  rule?: string | null;
  helped?: string | null;
  publisher: string;
  state: 'OPEN' | 'CLOSED' | 'CANCELLED';
  taken: number;
  waiting: number;
  confirmed?: boolean | null;
}

export interface Part {
  id: string;
  person: string;
  state: PartState;
  cameAt?: string | null;
  wentAt?: string | null;
  minutes: number;
  deed?: string | null;
}

export interface Listed {
  activity: Activity;
  mine?: Part | null;
}

export interface Roll {
  activity: Activity;
  code: string;
  parts: { part: Part; name: string }[];
  helpedName?: string | null;
}

export interface Finished {
  came: number;
  absent: number;
  minutes: number;
  deeds: number;
  refused: { person: string; zh: string; en: string }[];
}

export const touched = [['activities'], ['activity'], ['roll'], ['deeds'], ['month']] as const;

export function useActivities(village: string) {
  return useInfiniteQuery({
    queryKey: ['activities', village],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      send<Page<Listed>>(`/api/v1/villages/${village}/activities`, { query: pageParam ? { after: pageParam } : {}, signal }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useActivity(id: string) {
  return useQuery({ queryKey: ['activity', id], queryFn: ({ signal }) => send<Listed>(`/api/v1/activities/${id}`, { signal }) });
}

export function useRoll(id: string) {
  return useQuery({ queryKey: ['roll', id], queryFn: ({ signal }) => send<Roll>(`/api/v1/activities/${id}/roll`, { signal }) });
}
