import { describe, expect, it } from 'vitest';
import { drawnOf } from './useInView';

describe('of a long table is drawn', () => {
  it.each([
    ['what is in view', 10, 2, 4, 3, ['2 after 2', '3 after 0', '4 after 0']],
    ['a short table whole', 3, -8, 24, 0, ['0 after 0', '1 after 0', '2 after 0']],
    ['the row of the keys above it', 10, 4, 5, 1, ['1 after 1', '4 after 2', '5 after 0']],
    ['the row of the keys below it', 10, 0, 1, 8, ['0 after 0', '1 after 0', '8 after 6']],
    ['the end', 10, 8, 30, 9, ['8 after 8', '9 after 0']],
    ['only the row of the keys where the list became shorter than the view', 3, 8, 30, 0, ['0 after 0']],
    ['nothing of an empty one', 0, 0, 24, 0, []],
  ])('%s', (_, rows, first, last, kept, drawn) => {
    expect(drawnOf(rows, first, last, kept).map(({ at, left }) => `${String(at)} after ${String(left)}`)).toEqual(drawn);
  });
});
