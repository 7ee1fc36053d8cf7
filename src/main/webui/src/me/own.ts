import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { components } from '../api/schema';
import { useUser } from '../api/session';

type Schemas = components['schemas'];
export type Line = Schemas['StatementLine'];
export type Deed = Schemas['DeedView'];
export type Consent = Schemas['Consent'];
export type Look = Schemas['StandingQuery'];

export type Complaint = Schemas['QueryComplaint'];
export type Loan = Schemas['Loan'];

export const CONSENTS = ['me', 'consents'];
export const COMPLAINTS = ['me', 'complaints'];
export const OWN_LOANS = ['me', 'loans'];

/** The user's own household; empty where the account has none. */
export function useOwnHousehold(): string {
  return useUser().household ?? '';
}

export function useBalance() {
  const householdId = useOwnHousehold();
  return useQuery({
    queryKey: ['me', 'balance', householdId],
    queryFn: ({ signal }) => data(api.GET('/api/v1/accounts/{householdId}/balance', { params: { path: { householdId } }, signal })),
    enabled: householdId !== '',
  });
}

/** What will lapse, and when. */
export function useLapsing() {
  const householdId = useOwnHousehold();
  return useQuery({
    queryKey: ['me', 'lapsing', householdId],
    queryFn: ({ signal }) => data(api.GET('/api/v1/accounts/{householdId}/lapsing', { params: { path: { householdId } }, signal })),
    enabled: householdId !== '',
  });
}

export function useStatement(limit = 20) {
  const householdId = useOwnHousehold();
  return useInfiniteQuery({
    queryKey: ['me', 'statement', householdId, limit],
    queryFn: ({ pageParam, signal }) => {
      const query = pageParam ? { limit, after: pageParam } : { limit };
      return data(api.GET('/api/v1/accounts/{householdId}/statement', { params: { path: { householdId }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: householdId !== '',
  });
}

/** The household's latest deeds: why points came, and what is still under way. */
export function useDeeds() {
  const id = useOwnHousehold();
  return useQuery({
    queryKey: ['me', 'deeds', id],
    queryFn: ({ signal }) => data(api.GET('/api/v1/households/{id}/deeds', { params: { path: { id }, query: { limit: 100 } }, signal })),
    enabled: id !== '',
  });
}

export function useObjections() {
  const id = useOwnHousehold();
  return useQuery({
    queryKey: ['me', 'objections', id],
    queryFn: ({ signal }) => data(api.GET('/api/v1/households/{id}/objections', { params: { path: { id } }, signal })),
    enabled: id !== '',
  });
}

export function useHousehold() {
  const id = useOwnHousehold();
  return useQuery({
    queryKey: ['me', 'household', id],
    queryFn: ({ signal }) => data(api.GET('/api/v1/households/{id}', { params: { path: { id } }, signal })),
    enabled: id !== '',
  });
}

export function useOwnStanding() {
  return useQuery({ queryKey: ['me', 'standing'], queryFn: ({ signal }) => data(api.GET('/api/v1/me/standing', { signal })) });
}

export function useConsents() {
  return useQuery({ queryKey: CONSENTS, queryFn: ({ signal }) => data(api.GET('/api/v1/me/consents', { signal })) });
}

export function useLooks() {
  return useQuery({ queryKey: ['me', 'looks'], queryFn: ({ signal }) => data(api.GET('/api/v1/me/standing-queries', { signal })) });
}

export function useComplaints() {
  return useQuery({ queryKey: COMPLAINTS, queryFn: ({ signal }) => data(api.GET('/api/v1/me/query-complaints', { signal })) });
}

export function useReceipt(id: string) {
  return useQuery({
    queryKey: [...CONSENTS, id, 'receipt'],
    queryFn: ({ signal }) => data(api.GET('/api/v1/me/consents/{id}/receipt', { params: { path: { id } }, signal })),
    // the log seals it a moment after it was given
    refetchInterval: (query) => (query.state.data && !query.state.data.given ? 2000 : false),
  });
}

export function useOwnLoans() {
  return useQuery({ queryKey: OWN_LOANS, queryFn: ({ signal }) => data(api.GET('/api/v1/me/loans', { signal })) });
}

export function useOwnOffers() {
  return useQuery({ queryKey: ['me', 'offers'], queryFn: ({ signal }) => data(api.GET('/api/v1/me/offers', { signal })) });
}

export function useBanks() {
  return useQuery({ queryKey: ['banks'], queryFn: ({ signal }) => data(api.GET('/api/v1/banks', { signal })) });
}

export function useGate() {
  return useQuery({ queryKey: ['credit-gate'], queryFn: ({ signal }) => data(api.GET('/api/v1/credit/gate', { signal })) });
}

/** The deed that an entry of the account belongs to, where it is among those that were read. */
export function deedOf(line: Line, deeds: Deed[]): Deed | undefined {
  return deeds.find((deed) => deed.id === line.about || deed.settlement?.transfer === line.transfer);
}
