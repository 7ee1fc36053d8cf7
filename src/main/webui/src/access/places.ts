import { useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';

/** Names of places, shops and banks change so seldom that they are asked for once. */
const ONCE = Infinity;

export function useDivision(code: string) {
  return useQuery({
    queryKey: ['division', code],
    queryFn: ({ signal }) => data(api.GET('/api/v1/divisions/{code}', { params: { path: { code } }, signal })),
    staleTime: ONCE,
    retry: false,
  });
}

export function useDivisionsBelow(code: string, wanted = true) {
  return useQuery({
    queryKey: ['divisions', code],
    queryFn: ({ signal }) => data(api.GET('/api/v1/divisions', { params: { query: { in: code } }, signal })),
    enabled: wanted,
  });
}

/** The shops of a village. */
export function useShopsOf(village: string) {
  return useQuery({
    queryKey: ['store', 'shops', village],
    queryFn: ({ signal }) => data(api.GET('/api/v1/shops', { params: { query: { division: village } }, signal })),
    enabled: isVillage(village),
  });
}

export function useBanks(wanted = true) {
  return useQuery({ queryKey: ['banks'], queryFn: ({ signal }) => data(api.GET('/api/v1/banks', { signal })), enabled: wanted });
}

export function isVillage(code: string): boolean {
  return code.length === VILLAGE;
}

/** The village that a division is or lies in; none for towns and the county. */
export function villageOf(code: string): string | null {
  return code.length >= VILLAGE ? code.slice(0, VILLAGE) : null;
}

const VILLAGE = 12;

/** Digits of county, town, village and group. */
const LEVELS = [6, VILLAGE - 3, VILLAGE, 14] as const;

/** What stands between a place and a place within it, from above to below: the codes of both and of all between. */
export function pathTo(code: string, top: string): string[] {
  return LEVELS.filter((digits) => digits >= top.length && digits <= code.length).map((digits) => code.slice(0, digits));
}

/** The next level below a place; none below a group. */
export function levelBelow(code: string): number | null {
  return LEVELS.find((digits) => digits > code.length) ?? null;
}
