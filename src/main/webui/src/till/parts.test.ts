import { describe, expect, it } from 'vitest';
import { afterPaying, mostOf, partsOf } from './parts';
import type { TillHousehold } from './shop';

const purse = (balance: number, gift: number, ratio: string, base = 0, minimum = 0) => {
  const [most = 0, own = 1] = ratio.split('/').map(Number);
  return { balance, gift, base, minimum, unlocks: most > 0 ? { own, gift: most } : null } as TillHousehold;
};

/** The same lines as the service's own table. */
describe('a price is paid', () => {
  it.each([
    [10, 20, 0, '0/1', 10, 0],
    [10, 20, 20, '1/1', 5, 5],
    [11, 20, 20, '1/1', 6, 5],
    [10, 20, 3, '1/1', 7, 3],
    [24, 4, 100, '5/1', 4, 20],
    [30, 4, 100, '5/1', 4, 20],
    [10, 20, 9, '1/2', 7, 3],
  ])('%d of %d own and %d gift points at %s: %d and %d', (price, balance, gift, ratio, own, given) => {
    expect(partsOf(purse(balance, gift, ratio), price)).toEqual({ own, gift: given });
  });

  it.each([
    [142, 110, 60, 61, 164],
    [60, 110, 60, 61, 0],
    [61, 110, 60, 61, 2],
  ])('%d own and %d gift points over a base of %d from %d on: %d at most', (balance, gift, base, minimum, most) => {
    expect(mostOf(purse(balance, gift, '1/1', base, minimum))).toBe(most);
  });

  it('and what is left is what the service would leave', () => {
    const { balance, gift, spendable } = afterPaying(purse(142, 110, '1/1', 60, 61), 75);
    expect({ balance, gift, spendable }).toEqual({ balance: 104, gift: 73, spendable: 88 });
  });
});
