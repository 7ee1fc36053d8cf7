import { useQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import { Problem } from '../api/problem';
import { useUser } from '../api/session';
import { knownHere } from './offline';

export type Category = 'FOOD' | 'WASHING' | 'HOUSEHOLD' | 'FARMING' | 'STATIONERY' | 'SERVICE' | 'OTHER';

export interface Product {
  id: string;
  name: string;
  category: Category;
  unit: string;
  barcode?: string | null;
  points: number;
  stocked: boolean;
  active: boolean;
  stock: number;
  /** What it looks like: the id of a small picture. */
  picture?: string | null;
}

/** A household as a till may see it: masked, with what it may spend now. */
export interface TillHousehold {
  id: string;
  masked: string;
  group: string;
  number: string;
  members: number;
  balance: number;
  minimum: number;
  base: number;
  /** Own and unlocked gift points together. */
  spendable: number;
  gift: number;
  /** So many own points unlock so many gift points; absent where the rulebook has no such balance. */
  unlocks?: { own: number; gift: number } | null;
  hasPin: boolean;
  /** The id of its valid card. */
  card?: string | null;
  /** Who may come for it, where the household agreed: the id of a small picture. */
  picture?: string | null;
  /** Where cash pays for missing points: so many points are so many fen. */
  cash?: { points: number; fen: number; rounding: 'DOWN' | 'UP' | 'HALF_UP' } | null;
}

export interface Line {
  product: string;
  name: string;
  unit: string;
  quantity: number;
  pointsEach: number;
  refunded: number;
}

export interface Receipt {
  redemption: {
    id: string;
    receiptNumber: number;
    price: number;
    points: number;
    giftPoints: number;
    cashFen: number;
    balanceBefore: number;
    balanceAfter: number;
    confirmedBy: 'CARD' | 'PIN' | 'SHOPKEEPER';
    fetcher?: string | null;
    soldAt: string;
    refunded: number;
  };
  shop: string;
  village: string;
  householdMasked: string;
  householdNumber: string;
  group: string;
  lines: Line[];
  refunds: { id: string; points: number; giftPoints: number; cashFen: number; balanceAfter: number; reason: string; refundedAt: string }[];
}

export interface Sale {
  shop: string;
  card?: string;
  household?: string;
  lines: { product: string; quantity: number }[];
  confirmedBy: 'CARD' | 'PIN' | 'SHOPKEEPER';
  fetcher?: string;
  cashFen?: number;
  pinProof?: string;
}

/** Goods that a household ordered against a hold on its points. */
export interface SpecialOrder {
  id: string;
  householdMasked: string;
  householdNumber: string;
  name: string;
  unit: string;
  quantity: number;
  points: number;
  expiresAt: string;
  state: 'WAITING' | 'HANDED_OUT' | 'CALLED_OFF' | 'LAPSED';
}

/** The shop of the signed-in keeper. */
export function useShop(): string {
  return useUser().shop ?? '';
}

export const productsKey = (shop: string) => ['till', 'products', shop] as const;
export const ordersKey = (shop: string) => ['till', 'orders', shop] as const;
export const salesKey = (shop: string) => ['till', 'sales', shop] as const;

/** A household does not wait for a network that hangs: what takes longer counts as not reached. */
export function impatient<T>(call: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => { reject(Problem.unreachable()); }, milliseconds);
    call.then(resolve, reject).finally(() => { clearTimeout(timer); });
  });
}

const PATIENCE = 4_000;

/** What the service says; where it cannot be reached, what the tablet knows. */
async function orHere<T>(there: () => Promise<T>, here: () => Promise<T>): Promise<T> {
  if (!navigator.onLine) {
    return here();
  }
  try {
    return await impatient(there(), PATIENCE);
  } catch (failure) {
    if (Problem.from(failure).isPassing) {
      return here();
    }
    throw failure;
  }
}

/** What the shop offers now. */
export function useProducts(shop: string) {
  return useQuery({
    queryKey: productsKey(shop),
    queryFn: ({ signal }) =>
      orHere(
        () => send<Product[]>(`/api/v1/shops/${shop}/products`, { signal }),
        async () => (await knownHere(shop)).products,
      ),
    enabled: shop !== '',
    select: (products) => products.filter((product) => product.active),
    refetchInterval: 60_000,
    networkMode: 'always',
  });
}

export function byCard(shop: string, card: string): Promise<TillHousehold> {
  return orHere(
    () => send<TillHousehold>(`/api/v1/cards/${encodeURIComponent(card)}`),
    async () => {
      const id = cardId(card);
      const found = (await knownHere(shop)).households.find((household) => household.card === id);
      if (id && found) {
        return found;
      }
      throw new Problem({
        status: 404,
        code: 'card-not-known-here',
        zh: '离线时认不出这张卡，请按姓名或户号查找。',
        en: 'This card is not known offline. Find the household by name or number.',
      });
    },
  );
}

export function byText(shop: string, text: string): Promise<TillHousehold[]> {
  return orHere(
    () => send<TillHousehold[]>(`/api/v1/till/${shop}/households`, { query: { text } }),
    async () => (await knownHere(shop)).households.filter((household) => knownAs(household, text)).slice(0, 40),
  );
}

/** Offline only the masked name is known: the surname, the group and the number. */
function knownAs(household: TillHousehold, text: string): boolean {
  return household.masked.startsWith(text.slice(0, 1)) || household.number.includes(text) || household.group.includes(text);
}

/** The card's id out of its code: MB1.<county>.<id>.<signature>, base64url of sixteen bytes. */
export function cardId(code: string): string | null {
  const part = /^MB1\.\d{6}\.([\w-]{22})\./.exec(code)?.[1];
  if (!part) {
    return null;
  }
  const bytes = atob(part.replace(/-/g, '+').replace(/_/g, '/'));
  const hex = Array.from(bytes, (sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A card's code as scanned, or its number as typed: seven signs and a check sign. */
export function looksLikeCard(text: string): boolean {
  return text.startsWith('MB1.') || /^[0-9A-Za-z]{4}[- ]?[0-9A-Za-z]{4}$/.test(text);
}

/** What cash pays when points are missing: the worth of the whole less that of the points; null where cash may not. */
export function cashFor(household: TillHousehold, price: number): number | null {
  const { cash, spendable } = household;
  if (!cash || spendable <= 0 || price <= spendable) {
    return null;
  }
  const fen = (points: number) => {
    const exact = (points * cash.fen) / cash.points;
    return cash.rounding === 'UP' ? Math.ceil(exact) : cash.rounding === 'DOWN' ? Math.floor(exact) : Math.floor(exact + 0.5);
  };
  const missing = fen(price) - fen(spendable);
  return missing > 0 ? missing : null;
}

export function pointsOf(lines: readonly { product: Product; quantity: number }[]): number {
  return lines.reduce((sum, { product, quantity }) => sum + product.points * quantity, 0);
}
