import { read, write } from './idb';

/**
 * The service's time as far as a tablet can tell: its clock may be a year off, be set while the shop sells, or begin anew after the battery
 * died.
 *
 * 1. Each snapshot brings the service's time; the difference to the tablet's clock is kept.
 * 2. Time never runs backwards: where the clock falls behind what was seen before, the difference grows by what it fell.
 */
interface Kept {
  key: 'clock';
  offset: number;
  seen: number;
}

let kept: Kept | null = null;

async function state(): Promise<Kept> {
  if (!kept) {
    const before = await read<Kept | undefined>('meta', (store) => store.get('clock'));
    // The service may have told its time meanwhile: that counts.
    kept ??= before ?? { key: 'clock', offset: 0, seen: 0 };
  }
  return kept;
}

/** Milliseconds of the service's time. */
export async function serviceTime(): Promise<number> {
  const clock = await state();
  const told = Date.now() + clock.offset;
  if (told < clock.seen) {
    clock.offset += clock.seen - told;
    return clock.seen;
  }
  clock.seen = told;
  return told;
}

/** Sets the tablet by the service. */
export async function setClock(service: number): Promise<void> {
  kept = { key: 'clock', offset: service - Date.now(), seen: service };
  await keepClock();
}

/** Keeps what was seen, so that a restart does not go back behind it. */
export async function keepClock(): Promise<void> {
  const clock = await state();
  await write(['meta'], (transaction) => {
    transaction.objectStore('meta').put(clock);
  });
}
