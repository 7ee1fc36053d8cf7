import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { components } from '../api/schema';
import { useTexts } from '../i18n/texts';

type Schemas = components['schemas'];
export type Line = Schemas['StatementLine'];
export type Deed = Schemas['DeedView'];

/** One of the accounts that a household spends together: its own, one person's, or its gift points. */
export interface Account {
  id: string;
  name: string;
  balance: number;
  person?: string;
  gift?: boolean;
}

/** Everything a household's books are read under, so that a change lets all of them be read anew. */
export function passbookKey(household: string) {
  return ['me', 'passbook', household];
}

export function useBalance(household: string) {
  return useQuery({
    queryKey: [...passbookKey(household), 'balance'],
    queryFn: ({ signal }) => data(api.GET('/api/v1/accounts/{householdId}/balance', { params: { path: { householdId: household } }, signal })),
    enabled: household !== '',
  });
}

/** What will lapse, and when. */
export function useLapsing(household: string) {
  return useQuery({
    queryKey: [...passbookKey(household), 'lapsing'],
    queryFn: ({ signal }) => data(api.GET('/api/v1/accounts/{householdId}/lapsing', { params: { path: { householdId: household } }, signal })),
    enabled: household !== '',
  });
}

export function useStatement(household: string, account?: Account, limit = 20) {
  return useInfiniteQuery({
    queryKey: [...passbookKey(household), 'statement', account?.id ?? '', limit],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit,
        ...(pageParam ? { after: pageParam } : {}),
        ...(account?.person ? { person: account.person } : {}),
        ...(account?.gift ? { gift: true } : {}),
      };
      return data(api.GET('/api/v1/accounts/{householdId}/statement', { params: { path: { householdId: household }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: household !== '',
  });
}

/** The household's latest deeds: why points came, and what is still under way. */
export function useDeeds(household: string) {
  return useQuery({
    queryKey: [...passbookKey(household), 'deeds'],
    queryFn: ({ signal }) => data(api.GET('/api/v1/households/{id}/deeds', { params: { path: { id: household }, query: { limit: 100 } }, signal })),
    enabled: household !== '',
  });
}

/** What the household gave away, and to whom; what it may still give. */
export function useGifts(household: string) {
  return useQuery({
    queryKey: [...passbookKey(household), 'giving'],
    queryFn: ({ signal }) => data(api.GET('/api/v1/accounts/{householdId}/giving', { params: { path: { householdId: household } }, signal })),
    enabled: household !== '',
  });
}

export function useHousehold(id: string) {
  return useQuery({
    queryKey: [...passbookKey(id), 'household'],
    queryFn: ({ signal }) => data(api.GET('/api/v1/households/{id}', { params: { path: { id } }, signal })),
    enabled: id !== '',
  });
}

/** A household's accounts: its own first, then its people's, then its gift points; one only in most villages. */
export function useAccounts(household: string): Account[] | undefined {
  const t = useTexts('passbook');
  const balance = useBalance(household).data;
  const members = useHousehold(household).data?.members;
  if (!balance || !members) {
    return undefined;
  }
  const persons = balance.persons.map(({ person, balance: points }) => ({
    id: person,
    person,
    name: t('personal', { name: members.find((member) => member.id === person)?.name ?? '?' }),
    balance: points,
  }));
  const own = balance.balance - persons.reduce((sum, each) => sum + each.balance, 0);
  const gift = balance.gift === null || balance.gift === undefined ? [] : [{ id: 'gift', gift: true, name: t('gift'), balance: balance.gift }];
  return [{ id: '', name: t('own'), balance: own }, ...persons, ...gift];
}

/** What a deed was assessed at, where it is a level score: it moves no points. */
export function levelOf({ award }: { award?: { explanation: { steps: { kind: string; points: number }[] } } | null | undefined }): number | undefined {
  const steps = award?.explanation.steps ?? [];
  const last = steps[steps.length - 1];
  return last?.kind === 'LEVEL' ? last.points : undefined;
}

/** The deed that an entry of the account belongs to, where it is among those that were read. */
export function deedOf(line: Line, deeds: Deed[]): Deed | undefined {
  return deeds.find((deed) => deed.id === line.about || deed.settlement?.transfer === line.transfer);
}
