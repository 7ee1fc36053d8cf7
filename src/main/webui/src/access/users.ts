import { useQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import type { Role } from '../api/session';

export interface RoleHeld {
  grant: string;
  role: Role | 'bank-client';
  division: string;
  shop?: string | null;
  bank?: string | null;
}

export interface UserEntry {
  id: string;
  name: string;
  displayName: string;
  person?: string | null;
  household?: string | null;
  roles: RoleHeld[];
  passwordTemporary: boolean;
  madeAt: string;
  disabledAt?: string | null;
}

export interface WithPassword {
  user: UserEntry;
  temporaryPassword: string;
}

export interface NewRole {
  role: string;
  division: string;
  shop?: string;
  bank?: string;
}

export interface UserPage {
  items: UserEntry[];
  next?: string | null;
}

export const USERS = ['users'] as const;

/** One page of the users in the administrator's division. */
export function useUsers(text: string, after: string | undefined) {
  return useQuery({
    queryKey: [...USERS, text, after],
    queryFn: () => send<UserPage>('/api/v1/users', { query: { text: text || undefined, after, limit: 50 } }),
  });
}

/** Roles that an administrator may give, by the digits of the division that each is for. */
export const grantable: readonly { role: Exclude<RoleHeld['role'], 'operator' | 'bank-client'>; digits: readonly number[] }[] = [
  { role: 'recorder', digits: [12, 14] },
  { role: 'reviewer', digits: [12, 14] },
  { role: 'supervisor', digits: [6, 9, 12] },
  { role: 'auditor', digits: [6, 9, 12] },
  { role: 'admin', digits: [6, 9, 12] },
  { role: 'shopkeeper', digits: [12] },
  { role: 'villager', digits: [12, 14] },
  { role: 'bank-officer', digits: [6] },
];
