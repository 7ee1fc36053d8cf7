import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { components } from '../api/schema';
import type { Tone } from '../ui/StatusTag';

type Schemas = components['schemas'];
export type Loan = Schemas['Loan'];
export type LoanState = Schemas['LoanState'];
export type LoanStep = Schemas['LoanStep'];
export type Offer = Schemas['Offer'];
export type Product = Schemas['BankProduct'];
export type LoanFile = Schemas['LoanFile'];
export type TermsTable = Schemas['TermsTable'];
export type Measure = Schemas['Measure'];

export const LOANS = ['loans'];
export const PRODUCTS = ['bank-products'];
export const KINDS = ['ORDINARY', 'SUBSIDISED', 'TALENT'] as const;

export const TONES: Record<LoanState, Tone> = {
  APPLIED: 'info',
  APPROVED: 'accent',
  DECLINED: 'plain',
  CALLED_OFF: 'plain',
  RUNNING: 'good',
  OVERDUE: 'bad',
  REPAID: 'good',
  WRITTEN_OFF: 'warn',
};

export function useLoans() {
  return useInfiniteQuery({
    queryKey: LOANS,
    queryFn: ({ pageParam, signal }) =>
      data(api.GET('/api/v1/loans', { params: { query: { limit: 50, ...(pageParam ? { after: pageParam } : {}) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useLoan(id: string) {
  return useQuery({
    queryKey: [...LOANS, id],
    queryFn: ({ signal }) => data(api.GET('/api/v1/loans/{id}', { params: { path: { id } }, signal })),
  });
}

export function useLoanFile(id: string, wanted: boolean) {
  return useQuery({
    queryKey: [...LOANS, id, 'file'],
    queryFn: ({ signal }) => data(api.GET('/api/v1/loans/{id}/file', { params: { path: { id } }, signal })),
    enabled: wanted,
    staleTime: Infinity,
  });
}

/** The products of one's own bank. */
export function useProducts(bank: string) {
  return useQuery({
    queryKey: [...PRODUCTS, bank],
    queryFn: ({ signal }) => data(api.GET('/api/v1/bank-products', { params: { query: { bank } }, signal })),
    enabled: bank !== '',
  });
}

/** What one's own products' terms say for an answer. */
export function useOffers(query: string) {
  return useQuery({
    queryKey: ['offers', query],
    queryFn: ({ signal }) => data(api.GET('/api/v1/standing-queries/{id}/offers', { params: { path: { id: query } }, signal })),
  });
}

/** 4.35 of 435 hundredths. */
export function percent(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

/** Fen of an amount typed in yuan, 0 where it is none. */
export function fen(yuan: string): number {
  return /^\d{1,9}(\.\d{1,2})?$/.test(yuan.trim()) ? Math.round(Number(yuan) * 100) : 0;
}

/** Hundredths of a percentage typed as 4.35; null where it is none. */
export function hundredths(text: string): number | null {
  return /^\d{1,2}(\.\d{1,2})?$/.test(text.trim()) ? Math.round(Number(text) * 100) : null;
}
