import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import type { Meeting, Opened, Plain, Scheme, Seen, Trial, VersionLine } from './types';

const root = '/api/v1/rulebooks';

export const keys = {
  all: ['rulebooks'] as const,
  versions: (village: string) => ['rulebooks', 'of', village] as const,
  waiting: ['rulebooks', 'waiting'] as const,
  opened: (id: string) => ['rulebooks', 'opened', id] as const,
  plain: (id: string) => ['rulebooks', 'plain', id] as const,
  schemes: ['rulebook-schemes'] as const,
};

export function useVersions(village: string) {
  return useQuery({ queryKey: keys.versions(village), queryFn: () => send<VersionLine[]>(`/api/v1/villages/${village}/rulebooks`) });
}

export function useWaiting() {
  return useQuery({ queryKey: keys.waiting, queryFn: () => send<VersionLine[]>(root) });
}

export function useOpened(id: string) {
  return useQuery({ queryKey: keys.opened(id), queryFn: () => send<Opened>(`${root}/${id}`) });
}

export function usePlain(id: string, enabled: boolean) {
  return useQuery({ queryKey: keys.plain(id), queryFn: () => send<Plain>(`${root}/${id}/plain`), enabled });
}

export function useSchemes() {
  return useQuery({ queryKey: keys.schemes, queryFn: () => send<Scheme[]>('/api/v1/rulebook-schemes'), staleTime: Infinity });
}

/** A draft tried on a month's real acts; nothing is kept. */
export function useTrial(id: string, month: string, budgetFen: number | undefined) {
  return useQuery({
    queryKey: [...keys.all, 'trial', id, month, budgetFen],
    queryFn: () => send<Trial>(`${root}/${id}/trial`, { query: { month, budgetFen } }),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** What can be said about a text that is being typed; nothing is kept. */
export function look(text: string, signal: AbortSignal): Promise<Seen> {
  return send<Seen>(`${root}/findings`, { method: 'POST', body: { text }, signal });
}

export const commands = {
  begin: (body: { village: string; template?: string; text?: string }, key: string) =>
    send<VersionLine>(root, { method: 'POST', body, key }),
  save: (id: string, body: { revision: number; text: string }, key: string) =>
    send<VersionLine>(`${root}/${id}/text`, { method: 'PUT', body, key }),
  examine: (id: string, key: string) => send<VersionLine>(`${root}/${id}/examination`, { method: 'POST', key }),
  adopt: (id: string, body: Meeting, key: string) => send<VersionLine>(`${root}/${id}/adoption`, { method: 'POST', body, key }),
  file: (id: string, body: { filedOn: string; reference: string }, key: string) =>
    send<VersionLine>(`${root}/${id}/filing`, { method: 'POST', body, key }),
  enter: (id: string, body: { inForceFrom: string }, key: string) =>
    send<VersionLine>(`${root}/${id}/entry-into-force`, { method: 'POST', body, key }),
  schemeText: (id: string) => send<{ text: string }>(`/api/v1/rulebook-schemes/${id}`),
};
