import { send } from '../api/client';
import { Problem } from '../api/problem';
import { pointsOf, type Product, type Receipt, type Sale, type TillHousehold } from './shop';
import { enqueue, forget, keepSnapshot, queueId, snapshotOf, waiting, type Queued, type Snapshot } from './store';

/** A sale as the page knows it: what is sent, and for whom and what. */
export interface SaleMade {
  body: Sale;
  household: TillHousehold;
  lines: readonly { product: Product; quantity: number }[];
}

export interface Sold {
  receipt: Receipt;
  /** Kept on the tablet; the service has not seen it yet. */
  queued: boolean;
}

interface Answer {
  id: string;
  accepted: boolean;
  zh?: string | null;
  en?: string | null;
}

const refusal = (code: string, zh: string, en: string) => new Problem({ status: 422, code, zh, en });

/**
 * Sells online; where the service cannot be reached, on the tablet, under the same id: if the service had taken it after all, it
 * knows it again.
 */
export async function sell(made: SaleMade, id: string): Promise<Sold> {
  if (navigator.onLine && (await waiting().catch(() => [])).length === 0) {
    try {
      return { receipt: await send<Receipt>('/api/v1/redemptions', { method: 'POST', body: made.body, key: id }), queued: false };
    } catch (failure) {
      if (!Problem.from(failure).isPassing) {
        throw failure;
      }
    }
  }
  return { receipt: await sellHere(made, id), queued: true };
}

async function sellHere({ body, household, lines }: SaleMade, id: string): Promise<Receipt> {
  const snapshot = await snapshotOf(body.shop);
  const queue = await waiting();
  const points = pointsOf(lines);
  mustStayWithin(snapshot, queue, household, points);
  const soldAt = new Date().toISOString();
  await enqueue({ id, soldAt, snapshot: snapshot?.token ?? '', sale: body, household: household.id, points });
  return receiptOf(id, soldAt, { body, household, lines }, points);
}

/** What a tablet may sell by itself: against a snapshot that holds, within the limits of household and shop. */
function mustStayWithin(snapshot: Snapshot | undefined, queue: readonly Queued[], household: TillHousehold, points: number): asserts snapshot is Snapshot {
  if (!snapshot || new Date(snapshot.expiresAt).getTime() < Date.now() || new Date(snapshot.issuedAt).getTime() > Date.now() + 86_400_000) {
    throw refusal('snapshot-expired', '离线太久，请先联网再兑换。', 'Offline for too long: connect to the network before selling.');
  }
  const ofHousehold = queue.filter((sale) => sale.household === household.id).reduce((sum, sale) => sum + sale.points, 0);
  const ofShop = queue.reduce((sum, sale) => sum + sale.points, 0);
  const left = snapshot.householdLimit - ofHousehold;
  if (points > left) {
    throw refusal(
      'offline-limit',
      `离线时每户最多兑换 ${String(snapshot.householdLimit)} 分，这户还可兑换 ${String(Math.max(0, left))} 分。`,
      `Offline a household may redeem ${String(snapshot.householdLimit)} points; ${String(Math.max(0, left))} are left for this one.`,
    );
  }
  if (ofShop + points > snapshot.shopLimit) {
    throw refusal('offline-limit', `离线时本店最多兑换 ${String(snapshot.shopLimit)} 分，请先联网。`, `Offline the shop may sell ${String(snapshot.shopLimit)} points; connect first.`);
  }
  const known = snapshot.households.find((each) => each.id === household.id);
  const spendable = (known?.spendable ?? 0) - ofHousehold;
  if (points > spendable) {
    throw refusal('not-enough-points', `积分不够，还差 ${String(points - spendable)} 分。`, `Not enough points: ${String(points - spendable)} short.`);
  }
}

function receiptOf(id: string, soldAt: string, { body, household, lines }: SaleMade, points: number): Receipt {
  return {
    redemption: {
      id,
      receiptNumber: 0,
      points,
      balanceBefore: household.balance,
      balanceAfter: household.balance - points,
      confirmedBy: body.confirmedBy,
      fetcher: body.fetcher ?? null,
      soldAt,
      refunded: 0,
    },
    shop: '',
    village: '',
    householdMasked: household.masked,
    householdNumber: household.number,
    group: household.group,
    lines: lines.map(({ product, quantity }) => ({ product: product.id, name: product.name, unit: product.unit, quantity, pointsEach: product.points, refunded: 0 })),
    refunds: [],
  };
}

/** The snapshot with what was sold since taken off: what the tablet knows without a network. */
export async function knownHere(shop: string): Promise<Snapshot> {
  const snapshot = await snapshotOf(shop);
  if (!snapshot) {
    throw Problem.unreachable();
  }
  const queue = await waiting();
  const sold = new Map<string, number>();
  const spent = new Map<string, number>();
  for (const sale of queue) {
    spent.set(sale.household, (spent.get(sale.household) ?? 0) + sale.points);
    sale.sale.lines.forEach(({ product, quantity }) => sold.set(product, (sold.get(product) ?? 0) + quantity));
  }
  return {
    ...snapshot,
    products: snapshot.products.map((product) => ({ ...product, stock: Math.max(0, product.stock - (sold.get(product.id) ?? 0)) })),
    households: snapshot.households.map((household) => {
      const points = spent.get(household.id) ?? 0;
      return { ...household, balance: household.balance - points, spendable: Math.max(0, household.spendable - points) };
    }),
  };
}

export interface Synced {
  queued: number;
  cases: Answer[];
}

let running: Promise<Synced> | null = null;

/** Reports what waits, in its order, then takes a fresh snapshot. One at a time in this page. */
export function synchronise(shop: string): Promise<Synced> {
  running ??= report(shop).finally(() => {
    running = null;
  });
  return running;
}

const AT_ONCE = 100;

async function report(shop: string): Promise<Synced> {
  const cases: Answer[] = [];
  const sales = (await waiting()).filter((each) => each.sale.shop === shop);
  for (let from = 0; from < sales.length; from += AT_ONCE) {
    const batch = sales.slice(from, from + AT_ONCE);
    const body = {
      queue: await queueId(),
      sales: batch.map(({ id, sequence, soldAt, snapshot, sale }) => ({ id, sequence, soldAt, snapshot, sale })),
    };
    const answers = await send<Answer[]>(`/api/v1/till/${shop}/synchronisations`, { method: 'POST', body });
    const known = new Set(answers.map((each) => each.id));
    await forget(batch.filter((each) => known.has(each.id)));
    cases.push(...answers.filter((each) => !each.accepted));
  }
  await keepSnapshot(await send<Snapshot>(`/api/v1/till/${shop}/snapshot`));
  return { queued: (await waiting()).length, cases };
}
