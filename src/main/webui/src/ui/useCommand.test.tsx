import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { Problem } from '../api/problem';
import { useCommand } from './useCommand';

function sending(answers: (() => Promise<string>)[]) {
  const keys: string[] = [];
  const run = (_: { points: number }, key: string) => {
    keys.push(key);
    return answers.shift()?.() ?? Promise.resolve('done');
  };
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>;
  return { keys, hook: renderHook(() => useCommand({ run }), { wrapper }).result };
}

const refused = () => Promise.reject(new Problem({ status: 422, code: 'no', zh: '不行', en: 'no' }));

describe('the key of a command', () => {
  it('is kept while the same input is sent again, by itself or by the user', async () => {
    const { keys, hook } = sending([() => Promise.reject(Problem.unreachable()), refused]);
    act(() => {
      hook.current.mutate({ points: 5 });
    });
    await waitFor(() => {
      expect(hook.current.isError).toBe(true);
    }, { timeout: 3000 });
    act(() => {
      hook.current.mutate({ points: 5 });
    });
    await waitFor(() => {
      expect(hook.current.isSuccess).toBe(true);
    });
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it('is another one for other input, and for the same input once it was done', async () => {
    const { keys, hook } = sending([refused]);
    for (const points of [5, 6, 6]) {
      await act(() => hook.current.mutateAsync({ points }).catch(() => undefined));
    }
    expect(new Set(keys).size).toBe(3);
  });
});
