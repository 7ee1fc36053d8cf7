import { send } from '../api/client';
import { Problem } from '../api/problem';
import { formatDateTime } from '../ui/format';
import { serviceTime } from './clock';
import { nextOpening } from './openTimes';
import { afterPaying, partsOf } from './parts';
import { keepPictures } from './pictures';
import { impatient, pointsOf, type Product, type Receipt, type Sale, type TillHousehold } from './shop';
import { countWaiting, enqueue, forget, keepSnapshot, noteSold, queueId, snapshotOf, waiting, type Queued, type Snapshot } from './store';

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

/** A sale that the service does not answer in this time is kept on the tablet, under the same id: ten seconds are all that a sale has. */
const PATIENCE = 6_000;

/**
 * Sells online; where the service cannot be reached, on the tablet, under the same id: if the service had taken it after all, it
 * knows it again. A secret number can be checked by the service only.
 */
export async function sell(made: SaleMade, id: string): Promise<Sold> {
  if (navigator.onLine && (await countWaiting().catch(() => 0)) === 0) {
    try {
      const receipt = await impatient(send<Receipt>('/api/v1/redemptions', { method: 'POST', body: made.body, key: id }), PATIENCE);
      await noteSold(made.body.shop, made.household.id, receipt.redemption, made.body.lines).catch(() => undefined);
      return { receipt, queued: false };
    } catch (failure) {
      if (!Problem.from(failure).isPassing) {
        throw failure;
      }
    }
  }
  return { receipt: await sellHere(made, id), queued: true };
}

async function sellHere({ body, household, lines }: SaleMade, id: string): Promise<Receipt> {
  if (body.confirmedBy === 'PIN') {
    throw refusal('pin-needs-network', '没有网络时不能用密码，请刷卡，或由店员写明领取人确认。', 'A secret number needs the network: use the card, or name who fetches the goods.');
  }
  const snapshot = await snapshotOf(body.shop);
  const queue = await waiting();
  const points = pointsOf(lines);
  const closed = nextOpening(snapshot?.openTimes, await serviceTime());
  if (closed) {
    const { next } = closed;
    throw refusal(
      'not-open-now',
      `现在不是兑换时间。${next ? `${formatDateTime(next, 'zh')} 开放。` : ''}`,
      `This is not a time to redeem.${next ? ` It opens at ${formatDateTime(next, 'en')}.` : ''}`,
    );
  }
  mustStayWithin(snapshot, queue, { household, points, byCard: body.confirmedBy === 'CARD', cash: body.cashFen !== undefined });
  const soldAt = new Date(await serviceTime()).toISOString();
  await enqueue({ id, soldAt, snapshot: snapshot.token, sale: body, household: household.id, points }).catch((failure: unknown) => {
    throw notKept(failure);
  });
  return receiptOf(id, soldAt, { body, household, lines }, points);
}

/** Goods that are not on the tablet's disk must not leave the counter. */
function notKept(failure: unknown): Problem {
  const full = failure instanceof DOMException && failure.name === 'QuotaExceededError';
  return full
    ? refusal('storage-full', '平板存储已满，这笔没有记下，请不要发货。请清理照片或联网后再试。', 'The tablet is full: this sale was not kept, so do not hand the goods out. Free some space or connect, then try again.')
    : refusal('not-kept', '平板没能记下这笔，请不要发货，重试一次。', 'The tablet could not keep this sale; do not hand the goods out. Try again.');
}

interface Wanted {
  household: TillHousehold;
  points: number;
  byCard: boolean;
  cash: boolean;
}

/** What a tablet may sell by itself: against a snapshot that holds, within the limits of household, shop and card. */
function mustStayWithin(snapshot: Snapshot | undefined, queue: readonly Queued[], { household, points, byCard, cash }: Wanted): asserts snapshot is Snapshot {
  if (!snapshot) {
    throw refusal('snapshot-expired', '离线太久，请先联网再兑换。', 'Offline for too long: connect to the network before selling.');
  }
  if (cash) {
    throw refusal('cash-needs-network', '没有网络时不能补现金，请少选几样。', 'Cash cannot be added without a network; take fewer goods.');
  }
  const ofHousehold = queue.filter((sale) => sale.household === household.id);
  const spent = ofHousehold.reduce((sum, sale) => sum + sale.points, 0);
  const byCardAlone = ofHousehold.filter((sale) => sale.sale.confirmedBy === 'CARD').reduce((sum, sale) => sum + sale.points, 0);
  mustLeave(points, snapshot.householdLimit - spent, (left) => [
    `离线时每户最多兑换 ${String(snapshot.householdLimit)} 分，这户还可兑换 ${left} 分。`,
    `Offline a household may redeem ${String(snapshot.householdLimit)} points; ${left} are left for this one.`,
  ]);
  if (byCard && byCardAlone + points > snapshot.cardAloneLimit) {
    throw refusal(
      'card-alone-limit',
      `只凭卡一天最多兑换 ${String(snapshot.cardAloneLimit)} 分，请由店员写明领取人确认。`,
      `A card alone may spend ${String(snapshot.cardAloneLimit)} points a day; name who fetches the goods.`,
    );
  }
  mustLeave(points, snapshot.shopLimit - queue.reduce((sum, sale) => sum + sale.points, 0), (left) => [
    `离线时本店最多兑换 ${String(snapshot.shopLimit)} 分，还剩 ${left} 分，请先联网。`,
    `Offline the shop may sell ${String(snapshot.shopLimit)} points, ${left} are left; connect first.`,
  ]);
  const known = snapshot.households.find((each) => each.id === household.id);
  const spendable = known ? afterAll(known, ofHousehold).spendable : 0;
  if (points > spendable) {
    throw refusal('not-enough-points', `积分不够，还差 ${String(points - spendable)} 分。`, `Not enough points: ${String(points - spendable)} short.`);
  }
}

/** A household after the sales that wait, one by one: each unlocks its own gift points. */
function afterAll(household: TillHousehold, sales: readonly Queued[]): TillHousehold {
  return sales.reduce((left, sale) => afterPaying(left, sale.points), household);
}

function mustLeave(points: number, left: number, say: (left: string) => [string, string]): void {
  if (points > left) {
    throw refusal('offline-limit', ...say(String(Math.max(0, left))));
  }
}

function receiptOf(id: string, soldAt: string, { body, household, lines }: SaleMade, points: number): Receipt {
  const { own, gift } = partsOf(household, points);
  return {
    redemption: {
      id,
      receiptNumber: 0,
      price: points,
      points: own,
      giftPoints: gift,
      cashFen: 0,
      balanceBefore: household.balance,
      balanceAfter: household.balance - own,
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
  for (const sale of queue) {
    sale.sale.lines.forEach(({ product, quantity }) => sold.set(product, (sold.get(product) ?? 0) + quantity));
  }
  return {
    ...snapshot,
    products: snapshot.products.map((product) => ({ ...product, stock: Math.max(0, product.stock - (sold.get(product.id) ?? 0)) })),
    households: snapshot.households.map((household) =>
      afterAll(
        household,
        queue.filter((sale) => sale.household === household.id),
      ),
    ),
  };
}

export interface Synced {
  queued: number;
  cases: Answer[];
}

let running: Promise<Synced> | null = null;

/** Reports what waits, in its order, then takes a fresh snapshot where the old one is old. One at a time on this tablet, in all its tabs. */
export function synchronise(shop: string): Promise<Synced> {
  running ??= alone(() => report(shop)).finally(() => {
    running = null;
  });
  return running;
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  // Locks exist on HTTPS and localhost only; without them the service still answers every sale once.
  const locks = navigator.locks as LockManager | undefined;
  return locks ? await locks.request('moralbank.till.report', work) : await work();
}

/** Pictures come after all that a sale needs, and a sale never waits for them; what was missed is loaded in the next round. */
function follow(shop: string, { products, households }: Snapshot): void {
  const wanted = [...products, ...households].flatMap(({ picture }) => picture ?? []);
  keepPictures(shop, new Set(wanted)).catch(() => undefined);
}

const AT_ONCE = 100;
const FRESH = 10 * 60_000;

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
  const held = await snapshotOf(shop).catch(() => undefined);
  const age = held ? (await serviceTime()) - new Date(held.issuedAt).getTime() : FRESH;
  if (age >= FRESH || sales.length > 0) {
    const fresh = await send<Snapshot>(`/api/v1/till/${shop}/snapshot`);
    await keepSnapshot(fresh);
    follow(shop, fresh);
  } else if (held) {
    // Nothing was sent in this round: without asking, the strip would call a service online that is gone.
    await send('/api/v1/me');
    follow(shop, held);
  }
  return { queued: await countWaiting(), cases };
}
