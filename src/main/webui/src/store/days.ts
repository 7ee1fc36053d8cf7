const DAY = 86_400_000;
const CHINA = 8 * 3_600_000;

/** So many days ago as the shops count days, in China: 2026-11-21. */
export function dayAgo(days: number): string {
  return new Date(Date.now() - days * DAY + CHINA).toISOString().slice(0, 10);
}
