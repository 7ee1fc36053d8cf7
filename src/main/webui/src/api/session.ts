import { useSyncExternalStore } from 'react';
import { Problem } from './problem';

export type Role =
  | 'operator'
  | 'admin'
  | 'recorder'
  | 'reviewer'
  | 'supervisor'
  | 'auditor'
  | 'shopkeeper'
  | 'bank-officer'
  | 'villager';

/** Who is signed in, in one role. */
export interface User {
  id: string;
  name: string;
  displayName?: string | null;
  county: string;
  role: Role;
  /** Code of the division that the role reaches: 6 county, 9 town, 12 village digits; empty where it has none. */
  division: string;
  person?: string | null;
  household?: string | null;
  shop?: string | null;
  bank?: string | null;
}

/** A role that the user may go on in. */
export interface Grant {
  grant: string;
  role: Role;
  division: string;
}

export interface Session {
  accessToken: string;
  expiresAt: string;
  user: User;
  roles?: Grant[];
  mustChangePassword?: boolean;
}

export interface SignIn {
  county: string;
  name: string;
  password: string;
  deviceId?: string;
  deviceSecret?: string;
}

// The refresh token is a cookie that no script can read; this flag only spares a visitor who never signed in a refused call.
const KNOWN = 'moralbank.signed-in';
const LOCK = 'moralbank.renewal';
// Who keeps the till on this tablet: a shop goes on selling when the tablet restarts without a network. No token is kept.
const KEEPER = 'moralbank.keeper';

let current: Session | null = null;
const watchers = new Set<() => void>();

export function session(): Session | null {
  return current;
}

export function useSession(): Session | null {
  return useSyncExternalStore(watch, session);
}

/** The user of a page behind a guard. */
export function useUser(): User {
  const held = useSession();
  if (!held) {
    throw new Error('this page stands behind a guard');
  }
  return held.user;
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function holdSession(next: Session | null): void {
  current = next;
  if (next) {
    localStorage.setItem(KNOWN, '1');
    if (next.user.role === 'shopkeeper') {
      localStorage.setItem(KEEPER, JSON.stringify(next.user));
    }
  } else {
    localStorage.removeItem(KNOWN);
    localStorage.removeItem(KEEPER);
  }
  watchers.forEach((watcher) => {
    watcher();
  });
}

/** Signs in; the session is kept by a cookie, so a reload or another tab stays signed in. */
export async function signIn(input: SignIn): Promise<Session> {
  const answer = await post('/api/v1/sessions', { ...input, cookie: true });
  if (!answer.ok) {
    throw await Problem.of(answer);
  }
  const opened = (await answer.json()) as Session;
  holdSession(opened);
  return opened;
}

/** Goes on in another role that the user holds. */
export async function switchRole(grant: string): Promise<void> {
  const answer = await post('/api/v1/sessions/current/role', { grant });
  if (!answer.ok) {
    throw await Problem.of(answer);
  }
  holdSession((await answer.json()) as Session);
}

export async function signOut(): Promise<void> {
  const token = current?.accessToken;
  holdSession(null);
  await fetch('/api/v1/sessions/current', {
    method: 'DELETE',
    headers: { 'X-Moral-Bank': '1', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
  }).catch(() => undefined);
}

/** Takes up the session that the cookie keeps, if there is one. */
export async function resumeSession(): Promise<void> {
  if (localStorage.getItem(KNOWN)) {
    await renewSession().catch((failure: unknown) => {
      if (Problem.from(failure).isPassing) {
        current = keeperHere();
      }
    });
  }
}

/** A till opens at once for the keeper whom the tablet knows, whatever the line is like; the service is asked meanwhile. */
export async function resumeKeeper(): Promise<void> {
  current = keeperHere();
  const resumed = resumeSession();
  if (!current) {
    await resumed;
  }
}

/** The keeper's session without a token: its first call that reaches the service renews it, or ends it. */
function keeperHere(): Session | null {
  const kept = localStorage.getItem(KEEPER);
  return kept ? { accessToken: '', expiresAt: new Date(0).toISOString(), user: JSON.parse(kept) as User } : null;
}

let renewing: Promise<Session | null> | null = null;

/**
 * A fresh access token, or null where the session is over. A refresh token is good for one use, so tabs must not renew at the same
 * moment: within a tab one renewal is shared, between tabs the browser's lock orders them.
 */
export function renewSession(): Promise<Session | null> {
  renewing ??= inTurn(renewOnce).finally(() => {
    renewing = null;
  });
  return renewing;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // Locks exist on HTTPS and localhost only.
  const locks = navigator.locks as LockManager | undefined;
  return locks ? await locks.request(LOCK, work) : await work();
}

async function renewOnce(): Promise<Session | null> {
  const answer = await post('/api/v1/sessions/renewals', {});
  if (answer.ok) {
    const renewed = (await answer.json()) as Session;
    holdSession(renewed);
    return renewed;
  }
  if (answer.status === 401 || answer.status === 403) {
    holdSession(null);
    return null;
  }
  throw await Problem.of(answer);
}

async function post(path: string, body: unknown): Promise<Response> {
  const headers: Record<string, string> = { 'X-Moral-Bank': '1', 'Content-Type': 'application/json' };
  // A renewal speaks by its cookie: the access token may be over by then, and an old token would only be refused.
  if (current && !path.endsWith('/renewals')) {
    headers['Authorization'] = `Bearer ${current.accessToken}`;
  }
  try {
    return await fetch(path, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
  } catch {
    throw Problem.unreachable();
  }
}
