/** The last checkpoint of a log that this browser saw. */
export interface Seen {
  origin: string;
  size: number;
  root: string;
}

const keyOf = (origin: string) => `moralbank.log.${origin}`;

export function lastSeen(origin: string): Seen | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(origin)) ?? 'null') as Seen | null;
    return kept && kept.origin === origin && Number.isSafeInteger(kept.size) && typeof kept.root === 'string' ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a checkpoint; one that is smaller than the one kept says nothing new. */
export function keepSeen(seen: Seen): void {
  if ((lastSeen(seen.origin)?.size ?? -1) < seen.size) {
    localStorage.setItem(keyOf(seen.origin), JSON.stringify(seen));
  }
}
