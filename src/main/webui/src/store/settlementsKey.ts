export const settlementsKey = (shop: string) => ['store', 'settlements', shop] as const;
