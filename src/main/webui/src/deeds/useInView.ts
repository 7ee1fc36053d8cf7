import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { usePrinting } from '../ui/usePrinting';

/** A row or column that is drawn, and how many before it are not. */
export interface Drawn {
  at: number;
  left: number;
}

interface Along {
  /** How far the frame is scrolled, how much of it is seen, and the size of one, of a usual one before there is any. */
  scrolled: (frame: HTMLElement) => number;
  seen: (frame: HTMLElement) => number;
  size: (frame: HTMLElement) => number;
  /** How many are drawn before and after those in view, so that a turn of the wheel meets no empty place. */
  around: number;
  /** So many are drawn anyhow: leaving out some of them gains nothing. */
  few: number;
}

const rows: Along = {
  scrolled: (frame) => frame.scrollTop,
  seen: (frame) => frame.clientHeight,
  size: (frame) => frame.querySelector('tbody [role=row]')?.getBoundingClientRect().height ?? 48,
  around: 6,
  few: 0,
};

const columns: Along = {
  scrolled: (frame) => frame.scrollLeft,
  seen: (frame) => frame.clientWidth,
  size: (frame) => frame.querySelector('thead th:nth-child(2)')?.getBoundingClientRect().width ?? 92,
  around: 3,
  few: 20,
};

/** Those from first to last, and one that is always drawn: where the keys work. */
export function drawnOf(count: number, first: number, last: number, kept: number): Drawn[] {
  const drawn: Drawn[] = [];
  const draw = (at: number) => {
    drawn.push({ at, left: at - 1 - (drawn.at(-1)?.at ?? -1) });
  };
  const to = Math.min(last, count - 1);
  if (kept < first && kept < count) {
    draw(kept);
  }
  for (let at = Math.max(0, first); at <= to; at++) {
    draw(at);
  }
  if (kept > to && kept < count) {
    draw(kept);
  }
  return drawn;
}

/** Of a long table's rows those that its frame shows: rows of one height, the others only as empty space. On paper all of them. */
export function useRowsInView(frame: HTMLElement | null, count: number, kept: number): Drawn[] {
  return useInView(rows, frame, count, kept);
}

/** The same of a wide table's columns, of one width. */
export function useColumnsInView(frame: HTMLElement | null, count: number, kept: number): Drawn[] {
  return useInView(columns, frame, count, kept);
}

function useInView({ scrolled, seen, size, around, few }: Along, frame: HTMLElement | null, count: number, kept: number): Drawn[] {
  const whole = usePrinting() || count <= few;
  const watch = useCallback(
    (changed: () => void) => {
      frame?.addEventListener('scroll', changed, { passive: true });
      window.addEventListener('resize', changed);
      return () => {
        frame?.removeEventListener('scroll', changed);
        window.removeEventListener('resize', changed);
      };
    },
    [frame],
  );
  // as one number, so that scrolling within the same ones draws nothing
  const step = useSyncExternalStore(watch, () => (frame ? Math.floor(scrolled(frame) / size(frame) / around) : 0));
  const shown = useSyncExternalStore(watch, () => (frame ? Math.ceil(seen(frame) / size(frame) / around) : 2));
  const first = whole ? 0 : (step - 1) * around;
  const last = whole ? count - 1 : (step + shown + 2) * around;
  // the same list as long as it says the same: what is drawn of it need not be drawn again
  const apart = kept < first || kept > last ? kept : first;
  return useMemo(() => drawnOf(count, first, last, apart), [count, first, last, apart]);
}
