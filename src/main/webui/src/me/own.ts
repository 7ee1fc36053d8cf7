import { useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { components } from '../api/schema';
import { useUser } from '../api/session';

type Schemas = components['schemas'];
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

export function useObjections() {
  const id = useOwnHousehold();
  return useQuery({
    queryKey: ['me', 'objections', id],
    queryFn: ({ signal }) => data(api.GET('/api/v1/households/{id}/objections', { params: { path: { id } }, signal })),
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
