import { useQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import { useUser } from '../api/session';

export const categories = ['FOOD', 'WASHING', 'HOUSEHOLD', 'FARMING', 'STATIONERY', 'SERVICE', 'OTHER'] as const;
export type Category = (typeof categories)[number];
export const sources = ['DONOR', 'PURCHASE', 'COLLECTIVE_INCOME'] as const;
export type Source = (typeof sources)[number];
export const shopKinds = ['HAPPINESS_MARKET', 'ORDINARY'] as const;

export interface Shop {
  id: string;
  village: string;
  name: string;
  kind: (typeof shopKinds)[number];
  isOpen: boolean;
}

export interface Offer {
  name: string;
  category: Category;
  unit: string;
  barcode?: string | null;
  points: number;
  stocked: boolean;
  active: boolean;
}

export interface Product extends Offer {
  id: string;
  shop: string;
  stock: number;
  picture?: string | null;
}

export interface Lot {
  id: string;
  product: string;
  source: Source;
  donor?: string | null;
  costFen: number;
  receiptNumber?: string | null;
  restriction?: string | null;
  expiresOn?: string | null;
  received: number;
  remaining: number;
  receivedAt: string;
}

export interface PrintedCard {
  id: string;
  number: string;
  code: string;
  household: string;
  householdMasked: string;
  householdNumber: string;
  group: string;
  picture?: string | null;
}

export interface GoodsLedger {
  village: string;
  month: string;
  rows: {
    product: string;
    shop: string;
    name: string;
    unit: string;
    points: number;
    opening: number;
    received: number;
    sold: number;
    refunded: number;
    lost: number;
    counted: number;
    closing: number;
  }[];
  takers: {
    at: string;
    receiptNumber: number;
    householdMasked: string;
    householdNumber: string;
    product: string;
    unit: string;
    quantity: number;
    refunded: number;
    points: number;
  }[];
}

export const shopsKey = (village: string) => ['store', 'shops', village] as const;
export const productsKey = (shop: string) => ['store', 'products', shop] as const;
export const lotsKey = (product: string) => ['store', 'lots', product] as const;
export const cardsKey = (village: string) => ['store', 'cards', village] as const;

export function useShops() {
  const village = useUser().division;
  return useQuery({
    queryKey: shopsKey(village),
    queryFn: ({ signal }) => send<Shop[]>('/api/v1/shops', { query: { division: village }, signal }),
  });
}

export function useProducts(shop: string) {
  return useQuery({
    queryKey: productsKey(shop),
    queryFn: ({ signal }) => send<Product[]>(`/api/v1/shops/${shop}/products`, { signal }),
  });
}

/** Only the village's own administrator stocks the shop. */
export function useMayStock(): boolean {
  return useUser().role === 'admin';
}
