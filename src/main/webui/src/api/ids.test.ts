import { describe, expect, it } from 'vitest';
import { newId } from './ids';

describe('the id of an action', () => {
  it('is a UUID v7 whose time can be read from it', () => {
    const id = newId(Date.UTC(2026, 10, 21));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 21));
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId())).size).toBe(1000);
  });
});
