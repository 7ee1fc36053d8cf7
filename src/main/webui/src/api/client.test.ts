import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from './client';
import { Problem } from './problem';
import { holdSession, session, type Session } from './session';

const held = (accessToken: string, seconds = 600): Session => ({
  accessToken,
  expiresAt: new Date(Date.now() + seconds * 1000).toISOString(),
  user: { id: '1', name: 'a', county: '532623', role: 'recorder', division: '532623101201' },
});

type Answer = (path: string, bearer: string | null) => Response;
const calls: string[] = [];

function service(answer: Answer): void {
  vi.stubGlobal('fetch', (target: Request | string) => {
    const path = new URL(typeof target === 'string' ? target : target.url, 'http://localhost').pathname;
    const bearer = typeof target === 'string' ? null : target.headers.get('Authorization');
    calls.push(`${path} ${bearer ?? '-'}`);
    return Promise.resolve(answer(path, bearer));
  });
}

const RENEWALS = '/api/v1/sessions/renewals';

beforeEach(() => {
  calls.length = 0;
  holdSession(held('old'));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a call with the user’s token', () => {
  it('renews a refused token once and sends the call again', async () => {
    service((path, bearer) => {
      if (path === RENEWALS) {
        return Response.json(held('new'));
      }
      return bearer === 'Bearer new' ? Response.json({ fine: true }) : new Response(null, { status: 401 });
    });
    expect(await send('/api/v1/deeds', { method: 'POST', body: { a: 1 }, key: 'k' })).toEqual({ fine: true });
    expect(calls).toEqual(['/api/v1/deeds Bearer old', `${RENEWALS} -`, '/api/v1/deeds Bearer new']);
  });

  it('renews a token that is nearly over before it is used, once for calls at the same time', async () => {
    holdSession(held('old', 5));
    service((path) => (path === RENEWALS ? Response.json(held('new')) : Response.json({})));
    await Promise.all([send('/a'), send('/b'), send('/c')]);
    expect(calls.filter((call) => call.startsWith(RENEWALS))).toHaveLength(1);
    expect(calls.filter((call) => call.endsWith('Bearer new'))).toHaveLength(3);
  });

  it('ends the session where it cannot be renewed', async () => {
    service(() => new Response(null, { status: 401 }));
    await expect(send('/api/v1/deeds')).rejects.toMatchObject({ status: 401, code: 'signed-out' });
    expect(session()).toBeNull();
  });

  it('throws a refusal in both languages with the rows it names', async () => {
    const errors = [{ row: 3, column: '积分', chinese: '超过上限', english: 'over the cap' }];
    service(() => Response.json({ status: 422, code: 'bad-lines', zh: '第 3 行有误', en: 'Row 3 is wrong', errors }, { status: 422 }));
    const refusal = await send('/api/v1/deeds').catch((thrown: unknown) => thrown);
    expect(refusal).toBeInstanceOf(Problem);
    expect(refusal).toMatchObject({ code: 'bad-lines', zh: '第 3 行有误', flaws: errors, isPassing: false });
  });

  it('says in words that the server was not reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    await expect(send('/api/v1/deeds')).rejects.toMatchObject({ code: 'unreachable', isPassing: true });
  });
});
