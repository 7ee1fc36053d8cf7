import { describe, expect, it } from 'vitest';
import { levelBelow, pathTo, villageOf } from './places';

describe('a place', () => {
  it.each([
    ['532623', '532623', ['532623']],
    ['532623101201', '532623', ['532623', '532623101', '532623101201']],
    ['53262310120103', '532623101201', ['532623101201', '53262310120103']],
  ])('%s is reached from %s through %o', (code, top, path) => {
    expect(pathTo(code, top)).toEqual(path);
  });

  it.each([
    ['532623', 9, null],
    ['532623101', 12, null],
    ['532623101201', 14, '532623101201'],
    ['53262310120103', null, '532623101201'],
  ])('%s has %s digits below it and lies in the village %s', (code, below, village) => {
    expect(levelBelow(code)).toBe(below);
    expect(villageOf(code)).toBe(village);
  });
});
