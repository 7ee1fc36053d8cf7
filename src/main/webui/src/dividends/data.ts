import { useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Report = Schemas['DividendReport'];
export type Line = Schemas['DividendLine'];
export type Summary = Schemas['DividendSummary'];
export type Offered = Schemas['DividendOffered'];
export type Share = Schemas['DividendShare'];

export const DIVIDENDS = ['dividends'];

export function useDividends(code: string) {
  return useQuery({
    queryKey: [...DIVIDENDS, 'of', code],
    queryFn: ({ signal }) => data(api.GET('/api/v1/villages/{code}/dividends', { params: { path: { code } }, signal })),
  });
}

export function useDividend(id: string) {
  return useQuery({
    queryKey: [...DIVIDENDS, 'one', id],
    queryFn: ({ signal }) => data(api.GET('/api/v1/dividends/{id}', { params: { path: { id } }, signal })),
  });
}

/** The dividends that the rulebook knows. */
export function useOffered(code: string, on: string) {
  return useQuery({
    queryKey: [...DIVIDENDS, 'offered', code, on],
    retry: false,
    queryFn: ({ signal }) => data(api.GET('/api/v1/villages/{code}/dividends/offered', { params: { path: { code }, query: { on } }, signal })),
  });
}

export interface Asked {
  dividend: string;
  on: string;
  poolFen: number;
}

export function usePreview(code: string, asked: Asked) {
  return useQuery({
    queryKey: [...DIVIDENDS, 'preview', code, asked],
    retry: false,
    queryFn: ({ signal }) => data(api.GET('/api/v1/villages/{code}/dividends/preview', { params: { path: { code }, query: { ...asked } }, signal })),
  });
}

export function useOwnShares(id: string) {
  return useQuery({
    queryKey: [...DIVIDENDS, 'own', id],
    queryFn: ({ signal }) => data(api.GET('/api/v1/households/{id}/dividends', { params: { path: { id } }, signal })),
    enabled: id !== '',
  });
}

/** Yuan as they are typed, in fen; null where it is no amount. Digits are taken apart, because 0.29 × 100 is not 29. */
export function fenOf(typed: string): number | null {
  const parts = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(typed.trim().replace(/[,，]/g, ''));
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : null;
}

/** The last day before a day. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** A measure as the service tells it, exact to two decimals, with thousands marks. */
export function shownValue(value: string): string {
  const [whole = '', part] = value.split('.');
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part ? `${marked}.${part}` : marked;
}
