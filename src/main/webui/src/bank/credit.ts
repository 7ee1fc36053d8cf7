import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';
import { Problem } from '../api/problem';
import type { components } from '../api/schema';
import { useUser } from '../api/session';
import { climb, type Ladder } from './proof/ladder';
import { Flawed } from './proof/bytes';
import { statementIn } from './proof/code';
import { readStatement, type Jwks } from './proof/statement';

export type Standing = components['schemas']['Standing'];
export type StandingQuery = components['schemas']['StandingQuery'];
export type Bundle = components['schemas']['Bundle'];

export const QUERIES = ['standing-queries'];
export const ANSWERED = 'ANSWERED';

export function useGate() {
  return useQuery({ queryKey: ['credit-gate'], queryFn: ({ signal }) => data(api.GET('/api/v1/credit/gate', { signal })) });
}

export function useQueries() {
  return useInfiniteQuery({
    queryKey: QUERIES,
    queryFn: ({ pageParam, signal }) =>
      data(
        api.GET('/api/v1/standing-queries', { params: { query: { limit: 20, ...(pageParam ? { after: pageParam } : {}) } }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useStandingQuery(id: string) {
  return useQuery({
    queryKey: [...QUERIES, id],
    queryFn: ({ signal }) => data(api.GET('/api/v1/standing-queries/{id}', { params: { path: { id } }, signal })),
  });
}

export function useBundle(id: string, wanted: boolean) {
  return useQuery({
    queryKey: [...QUERIES, id, 'bundle'],
    queryFn: ({ signal }) => data(api.GET('/api/v1/standing-queries/{id}/bundle', { params: { path: { id } }, signal })),
    enabled: wanted,
    staleTime: Infinity,
  });
}

/** Climbs the ladder of proofs, once the bundle is there or none is wanted. */
export function useLadder(id: string, statement: string, bundle: Bundle | null, ready: boolean) {
  const { county, bank } = useUser();
  return useQuery<Ladder>({
    queryKey: [...QUERIES, id, 'ladder'],
    queryFn: () =>
      climb({
        statement,
        bundle,
        bank: bank ?? null,
        jwks: keys,
        statusList: () => statusList(county),
        key: () => logKey(county),
        consistency: (from, to) => consistency(county, from, to),
      }),
    enabled: ready,
    staleTime: Infinity,
  });
}

/** Checks a statement that came on paper: its signature, its dates, and whether it still stands. Anybody may. */
export function usePaper(text: string) {
  return useQuery<Ladder & { statement: string }>({
    queryKey: ['paper', text],
    queryFn: async () => {
      const statement = await statementIn(text);
      const county = readStatement(statement).claims.iss.split('/').pop() ?? '';
      const ladder = await climb({
        statement,
        bundle: null,
        bank: null,
        jwks: keys,
        statusList: () => statusList(county),
        key: () => logKey(county),
        consistency: (from, to) => consistency(county, from, to),
      });
      return { ...ladder, statement };
    },
    enabled: text !== '',
    staleTime: Infinity,
    retry: false,
  });
}

async function keys(): Promise<Jwks> {
  return (await data(api.GET('/.well-known/jwks.json', {}))) as Jwks;
}

async function statusList(county: string): Promise<string> {
  const params = { path: { county, number: 1 } };
  return data(
    api.GET('/api/v1/public/counties/{county}/status-lists/{number}', { params, parseAs: 'text', cache: 'no-store' }) as Promise<{ data?: string }>,
  );
}

async function logKey(county: string): Promise<string> {
  return data(api.GET('/log/{county}/key', { params: { path: { county } }, parseAs: 'text' }) as Promise<{ data?: string }>);
}

async function consistency(county: string, from: number, to: number): Promise<string[]> {
  try {
    const query = { county, from, to };
    return (await data(api.GET('/api/v1/log/proofs/consistency', { params: { query } }))).hashes;
  } catch (failure) {
    // A log that is not there at that size any more was cut back.
    const status = Problem.from(failure).status;
    throw status === 404 || status === 400 ? new Flawed('unproven') : failure;
  }
}

/** Saves what the page holds as a file. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
