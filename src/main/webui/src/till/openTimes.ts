/** A time in which the shop redeems, from (inclusive) until (exclusive). */
export interface OpenTime {
  from: string;
  until: string;
}

/** When a shop that does not redeem now redeems next, as far as that is known; null while it does, and where it always does. */
export function nextOpening(times: readonly OpenTime[] | null | undefined, now: number): { next: string | null } | null {
  if (!times) {
    return null;
  }
  const at = (text: string) => new Date(text).getTime();
  if (times.some(({ from, until }) => at(from) <= now && now < at(until))) {
    return null;
  }
  return { next: times.find(({ from }) => at(from) > now)?.from ?? null };
}
