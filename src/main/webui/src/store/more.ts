/** What stocktakes, settlements, gifts and funds answer. */
export interface Stocktake {
  id: string;
  shop: string;
  shopName: string;
  openedAt: string;
  closedAt?: string | null;
  lines: StocktakeLine[];
  differing: number;
}

export interface StocktakeLine {
  product: string;
  name: string;
  unit: string;
  barcode?: string | null;
  counted?: number | null;
  book?: number | null;
  /** Pieces that were sold before they were counted and reported after the closing. */
  late: number;
  repeated: boolean;
}

export interface StockDifference {
  stocktake: string;
  village: string;
  shop: string;
  closedAt: string;
  product: string;
  name: string;
  unit: string;
  book: number;
  counted: number;
  points: number;
  late: number;
  times: number;
  repeated: boolean;
}

export interface Settlement {
  id: string;
  shop: string;
  shopName: string;
  number: number;
  until: string;
  points: number;
  fen: number;
  drawnAt: string;
  state: 'DRAWN' | 'SIGNED' | 'PAID' | 'CALLED_OFF';
  signatures: { side: 'SHOP' | 'VILLAGE'; name: string; signedAt: string }[];
  payment?: { paidOn: string; reference: string } | null;
  voidReason?: string | null;
  lines: { at: string; receiptNumber: number; householdNumber: string; goods: string; points: number; fen: number }[];
}

export interface Gift {
  lot: string;
  code: string;
  donor: string;
  village: string;
  product: string;
  unit: string;
  restriction?: string | null;
  receivedAt: string;
  received: number;
  handedOut: number;
  households: number;
  remaining: number;
  lost: number;
  months: { month: string; pieces: number }[];
  places: { shop: string; pieces: number }[];
}

export interface Sustainability {
  village: string;
  name: string;
  outstanding: number;
  fenPerHundred?: number | null;
  owedFen?: number | null;
  fundFen: number;
  stockFen: number;
  coveredPercent?: number | null;
  issuedAMonth: number;
  redeemedAMonth: number;
  runsOutIn?: string | null;
  months: { month: string; issued: number; redeemed: number }[];
}

export interface IssueBudget {
  per: 'MONTH' | 'QUARTER' | 'YEAR';
  from: string;
  to: string;
  points: number;
  issued: number;
  left: number;
  warnPercent: number;
  state: 'WITHIN' | 'WARNED' | 'USED_UP';
}

export interface FundEntry {
  id: string;
  kind: 'GRANT' | 'DONATION' | 'COLLECTIVE_INCOME' | 'SPENT';
  fen: number;
  note: string;
  happenedOn: string;
}

export interface SlowMover {
  product: string;
  shop: string;
  name: string;
  unit: string;
  pieces: number;
  costFen: number;
  lastSoldAt?: string | null;
  expiresOn?: string | null;
}

export interface Wish {
  thing: string;
  households: number;
  answer?: string | null;
}
