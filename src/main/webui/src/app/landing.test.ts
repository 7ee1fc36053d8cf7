import { describe, expect, it } from 'vitest';
import type { Role, User } from '../api/session';
import { areas } from './areas';
import { landing, menuOf } from './landing';

const user = (role: Role, division: string): User => ({ id: '1', name: 'a', county: '532623', role, division });

describe('where a user starts', () => {
  it.each<[Role, string, string]>([
    ['recorder', '532623101201', '/desk'],
    ['reviewer', '532623101201', '/desk'],
    ['admin', '532623101201', '/desk'],
    ['admin', '532623', '/county'],
    ['auditor', '532623', '/county'],
    ['supervisor', '532623101', '/county'],
  ])('a %s of %s', (role, division, path) => {
    expect(landing(areas, user(role, division))).toBe(path);
  });

  it('nobody is shown an entry that their role may not open', () => {
    const paths = menuOf(areas, user('shopkeeper', '532623101201')).map((page) => page.path);
    expect(paths.every((path) => path.startsWith('/till'))).toBe(true);
  });
});

describe('the areas', () => {
  it('have one page to a path, and roles on every page that is in a menu', () => {
    const pages = areas.flatMap((area) => area.pages);
    expect(new Set(pages.map((page) => page.path)).size).toBe(pages.length);
    expect(pages.filter((page) => page.menu && !page.roles)).toEqual([]);
  });
});
