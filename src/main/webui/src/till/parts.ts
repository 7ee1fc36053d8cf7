import type { TillHousehold } from './shop';

/** In what parts a price is paid, as the service will pay it: gift points pay as much as the own ones unlock. */
export interface Parts {
  own: number;
  gift: number;
}

type Purse = Pick<TillHousehold, 'balance' | 'minimum' | 'base' | 'gift' | 'unlocks'>;

/** Own points that may be spent: nothing below the minimum, else all above the protected base. */
function ownOf({ balance, minimum, base }: Purse): number {
  return balance < minimum ? 0 : Math.max(0, balance - base);
}

function unlocked({ gift, unlocks }: Purse, own: number): number {
  return unlocks ? Math.min(gift, Math.floor((own * unlocks.gift) / unlocks.own)) : 0;
}

/** Own and gift points that may be spent together. */
export function mostOf(purse: Purse): number {
  const own = ownOf(purse);
  return own + unlocked(purse, own);
}

/** The parts of a price; of one that the purse does not reach, all that it has. */
export function partsOf(purse: Purse, price: number): Parts {
  const all = ownOf(purse);
  if (price > mostOf(purse)) {
    return { own: all, gift: unlocked(purse, all) };
  }
  let low = 0;
  let high = Math.min(price, all);
  // the fewest own points that reach with what they unlock, by halving: more unlock more
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (middle + unlocked(purse, middle) >= price) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return { own: low, gift: price - low };
}

/** The household after it paid a price in points. */
export function afterPaying(household: TillHousehold, price: number): TillHousehold {
  const { own, gift } = partsOf(household, price);
  const left = { ...household, balance: household.balance - own, gift: household.gift - gift };
  return { ...left, spendable: mostOf(left) };
}
