import { describe, expect, it } from 'vitest';
import { nextOpening } from './openTimes';

const times = [
  { from: '2027-01-05T00:00:00Z', until: '2027-01-05T04:00:00Z' },
  { from: '2027-04-05T00:00:00Z', until: '2027-04-05T04:00:00Z' },
];

describe('a shop with opening times', () => {
  it.each([
    ['before the first', '2027-01-04T12:00:00Z', { next: '2027-01-05T00:00:00Z' }],
    ['as it opens', '2027-01-05T00:00:00Z', null],
    ['in the last minute', '2027-01-05T03:59:59Z', null],
    ['as it closes', '2027-01-05T04:00:00Z', { next: '2027-04-05T00:00:00Z' }],
    ['after all that is known', '2027-04-06T00:00:00Z', { next: null }],
  ])('%s', (_, now, closed) => {
    expect(nextOpening(times, new Date(now).getTime())).toEqual(closed);
  });

  it.each([[null], [undefined]])('is always open where there are none: %s', (none) => {
    expect(nextOpening(none, 0)).toBeNull();
  });
});
