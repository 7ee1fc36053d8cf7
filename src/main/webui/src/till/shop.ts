import { useQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import { useUser } from '../api/session';

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
  spendable: number;
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
    points: number;
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
  refunds: { id: string; points: number; balanceAfter: number; reason: string; refundedAt: string }[];
}

export interface Sale {
  shop: string;
  card?: string;
  household?: string;
  lines: { product: string; quantity: number }[];
  confirmedBy: 'CARD' | 'SHOPKEEPER';
  fetcher?: string;
}

/** The shop of the signed-in keeper. */
export function useShop(): string {
  return useUser().shop ?? '';
}

export const productsKey = (shop: string) => ['till', 'products', shop] as const;
export const salesKey = (shop: string) => ['till', 'sales', shop] as const;

/** What the shop offers now. */
export function useProducts(shop: string) {
  return useQuery({
    queryKey: productsKey(shop),
    queryFn: ({ signal }) => send<Product[]>(`/api/v1/shops/${shop}/products`, { signal }),
    enabled: shop !== '',
    select: (products) => products.filter((product) => product.active),
    refetchInterval: 60_000,
  });
}

export function byCard(card: string): Promise<TillHousehold> {
  return send<TillHousehold>(`/api/v1/cards/${encodeURIComponent(card)}`);
}

export function byText(shop: string, text: string): Promise<TillHousehold[]> {
  return send<TillHousehold[]>(`/api/v1/till/${shop}/households`, { query: { text } });
}

/** A card's code as scanned, or its number as typed: seven signs and a check sign. */
export function looksLikeCard(text: string): boolean {
  return text.startsWith('MB1.') || /^[0-9A-Za-z]{4}[- ]?[0-9A-Za-z]{4}$/.test(text);
}

export function pointsOf(lines: readonly { product: Product; quantity: number }[]): number {
  return lines.reduce((sum, { product, quantity }) => sum + product.points * quantity, 0);
}
