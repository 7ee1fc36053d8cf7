import createClient from 'openapi-fetch';
import { currentLanguage } from '../i18n/language';
import { Problem } from './problem';
import type { paths } from './schema';
import { renewSession, session } from './session';

/** A token that ends within this time is renewed before it is used. */
const NEARLY_OVER = 20_000;

async function token(): Promise<string | undefined> {
  const held = session();
  if (!held) {
    return undefined;
  }
  if (new Date(held.expiresAt).getTime() - Date.now() > NEARLY_OVER) {
    return held.accessToken;
  }
  return (await renewSession())?.accessToken;
}

async function sendWith(request: Request, bearer: string | undefined): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set('Accept-Language', currentLanguage());
  if (bearer) {
    headers.set('Authorization', `Bearer ${bearer}`);
  }
  try {
    return await fetch(new Request(request, { headers }));
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      throw failure;
    }
    throw Problem.unreachable();
  }
}

/** fetch with the user's token, renewed when it is over; anything but success is thrown as a Problem. */
async function signedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  let answer = await sendWith(request, await token());
  if (answer.status === 401 && session()) {
    const renewed = await renewSession();
    if (renewed) {
      answer = await sendWith(again, renewed.accessToken);
    }
  }
  if (!answer.ok) {
    throw await Problem.of(answer);
  }
  return answer;
}

/** The typed client: `await data(api.GET('/api/v1/me'))`. Its types come from docs/openapi.json. */
export const api = /* @__PURE__ */ createClient<paths>({ fetch: signedFetch });

/** What a call answered; refusals were thrown before. */
export async function data<T>(call: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  return (await call).data as NonNullable<T>;
}

/** The headers of a command: its key comes from useCommand and stays the same when it is sent again. */
export function commandHeaders(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}

interface Send {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Record<string, string | number | boolean | undefined | null>;
  body?: unknown;
  /** Idempotency key of a command. */
  key?: string;
  signal?: AbortSignal | undefined;
}

/** A call by its path, for what the typed client cannot say: files, and paths that are made at run time. */
export async function send<T>(path: string, { method = 'GET', query, body, key, signal }: Send = {}): Promise<T> {
  const url = new URL(path, window.location.origin);
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null) {
      url.searchParams.set(name, String(value));
    }
  }
  const headers: Record<string, string> = key ? commandHeaders(key) : {};
  const init: RequestInit = { method, headers, ...(signal ? { signal } : {}) };
  if (body instanceof Blob || body instanceof FormData) {
    init.body = body;
  } else if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(body);
  }
  const answer = await signedFetch(new Request(url, init));
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

/** A file behind the sign-in, to be shown. */
export async function blob(path: string, signal?: AbortSignal): Promise<Blob> {
  const answer = await signedFetch(new Request(new URL(path, window.location.origin), signal ? { signal } : {}));
  return answer.blob();
}

/** A file behind the sign-in, saved under the name that the service gives it. */
export async function download(path: string, fallbackName: string): Promise<void> {
  const answer = await signedFetch(new Request(new URL(path, window.location.origin)));
  const named = /filename\*=UTF-8''([^;]+)/i.exec(answer.headers.get('Content-Disposition') ?? '')?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = named ? decodeURIComponent(named) : fallbackName;
  link.click();
  URL.revokeObjectURL(link.href);
}
