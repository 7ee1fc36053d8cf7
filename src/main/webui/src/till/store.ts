import { newId } from '../api/ids';
import { keepClock, serviceTime, setClock } from './clock';
import { answer, read, write } from './idb';
import type { OpenTime } from './openTimes';
import { mostOf } from './parts';
import type { Product, Sale, TillHousehold } from './shop';
import { open, seal, type Sealed } from './vault';

/** What the tablet takes with it into a time without a network. */
export interface Snapshot {
  shop: string;
  village: string;
  issuedAt: string;
  expiresAt: string;
  householdLimit: number;
  shopLimit: number;
  cardAloneLimit: number;
  token: string;
  /** Absent where the shop always redeems. */
  openTimes?: OpenTime[] | null;
  products: Product[];
  households: TillHousehold[];
}

/** A sale that waits to be reported; `household` and `points` count against the limits meanwhile. */
export interface Queued {
  sequence: number;
  id: string;
  soldAt: string;
  snapshot: string;
  sale: Sale;
  household: string;
  points: number;
}

interface SealedSnapshot {
  shop: string;
  expiresAt: string;
  sealed: Sealed;
}

/** A page of version 1 kept its queue in clear. */
type QueueRow = { sequence: number; sealed: Sealed } | Queued;

interface Meta {
  key: 'queue';
  id: string;
  next: number;
}

/** Keeps a snapshot that the service gave just now. */
export async function keepSnapshot(snapshot: Snapshot): Promise<void> {
  await setClock(new Date(snapshot.issuedAt).getTime());
  await putSnapshot(snapshot);
}

async function putSnapshot(snapshot: Snapshot): Promise<void> {
  const row: SealedSnapshot = { shop: snapshot.shop, expiresAt: snapshot.expiresAt, sealed: await seal(snapshot) };
  await write(['snapshot'], (transaction) => {
    transaction.objectStore('snapshot').put(row);
  });
}

/** The snapshot of a shop; one whose time is over is destroyed, not shown. */
export async function snapshotOf(shop: string): Promise<Snapshot | undefined> {
  const row = await read<SealedSnapshot | undefined>('snapshot', (store) => store.get(shop));
  if (!row) {
    return undefined;
  }
  if (new Date(row.expiresAt).getTime() <= (await serviceTime())) {
    await write(['snapshot'], (transaction) => {
      transaction.objectStore('snapshot').delete(shop);
    });
    return undefined;
  }
  return open<Snapshot>(row.sealed).catch(() => undefined);
}

/** A sale that the service took: what is known offline keeps up with it. */
export async function noteSold(shop: string, household: string, paid: { balanceAfter: number; giftPoints: number }, lines: readonly { product: string; quantity: number }[]): Promise<void> {
  const snapshot = await snapshotOf(shop);
  if (!snapshot) {
    return;
  }
  const taken = new Map(lines.map(({ product, quantity }) => [product, quantity]));
  await putSnapshot({
    ...snapshot,
    products: snapshot.products.map((product) => ({ ...product, stock: Math.max(0, product.stock - (taken.get(product.id) ?? 0)) })),
    households: snapshot.households.map((each) =>
      each.id === household ? left(each, paid) : each,
    ),
  });
}

function left(household: TillHousehold, { balanceAfter, giftPoints }: { balanceAfter: number; giftPoints: number }): TillHousehold {
  const now = { ...household, balance: balanceAfter, gift: household.gift - giftPoints };
  return { ...now, spendable: mostOf(now) };
}

/** A card that was reported lost: from now on it opens nothing here either. */
export async function noteLost(shop: string, household: string): Promise<void> {
  const snapshot = await snapshotOf(shop);
  if (snapshot) {
    await putSnapshot({ ...snapshot, households: snapshot.households.map((each) => (each.id === household ? { ...each, card: null } : each)) });
  }
}

/** How many sales wait. */
export function countWaiting(): Promise<number> {
  return read<number>('queue', (store) => store.count());
}

/** The sales that wait, in the order in which they were made. */
export async function waiting(): Promise<Queued[]> {
  const rows = await read<QueueRow[]>('queue', (store) => store.getAll());
  return Promise.all(rows.map(async (row) => ('sealed' in row ? { ...(await open<Omit<Queued, 'sequence'>>(row.sealed)), sequence: row.sequence } : row)));
}

/** The id of this tablet's queue. */
export async function queueId(): Promise<string> {
  const meta = await read<Meta | undefined>('meta', (store) => store.get('queue'));
  return meta?.id ?? '';
}

export async function enqueue(sale: Omit<Queued, 'sequence'>): Promise<void> {
  const sealed = await seal(sale);
  await write(['queue', 'meta'], async (transaction) => {
    const metas = transaction.objectStore('meta');
    const held = await answer<Meta | undefined>(metas.get('queue'));
    const meta: Meta = held ?? { key: 'queue', id: newId(), next: 1 };
    transaction.objectStore('queue').add({ sequence: meta.next, sealed });
    metas.put({ ...meta, next: meta.next + 1 });
  });
  await keepClock().catch(() => undefined);
}

/** Forgets what the service has answered. */
export function forget(answered: readonly Queued[]): Promise<void> {
  return write(['queue'], (transaction) => {
    answered.forEach(({ sequence }) => {
      transaction.objectStore('queue').delete(sequence);
    });
  });
}
