import { useCallback, useSyncExternalStore } from 'react';
import { usePrinting } from '../ui/usePrinting';

/** Rows that are drawn above and below those in view, so that a turn of the wheel meets no empty place. */
const around = 6;

/** A row that is drawn, and how many before it are not. */
export interface Drawn {
  row: number;
  left: number;
}

/** The rows from first to last, and one that is always drawn: the row where the keys work. */
export function drawnRows(rows: number, first: number, last: number, kept: number): Drawn[] {
  const drawn: Drawn[] = [];
  const draw = (row: number) => {
    drawn.push({ row, left: row - 1 - (drawn.at(-1)?.row ?? -1) });
  };
  const to = Math.min(last, rows - 1);
  if (kept < first && kept < rows) {
    draw(kept);
  }
  for (let row = Math.max(0, first); row <= to; row++) {
    draw(row);
  }
  if (kept > to && kept < rows) {
    draw(kept);
  }
  return drawn;
}

/** Draws of a long table what its frame shows: rows of one height, the others only as empty space. On paper all of them. */
export function useRowsInView(frame: HTMLElement | null, rows: number, kept: number): Drawn[] {
  const printing = usePrinting();
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
  // as one number, so that scrolling within the same rows draws nothing
  const step = useSyncExternalStore(watch, () => (frame ? Math.floor(rowsAbove(frame) / around) : 0));
  const shown = useSyncExternalStore(watch, () => (frame ? Math.ceil(frame.clientHeight / rowHeight(frame) / around) : 2));
  return printing ? drawnRows(rows, 0, rows - 1, kept) : drawnRows(rows, (step - 1) * around, (step + shown + 2) * around, kept);
}

function rowsAbove(frame: HTMLElement): number {
  return frame.scrollTop / rowHeight(frame);
}

/** Of any row; before there is one, of a usual one. */
function rowHeight(frame: HTMLElement): number {
  return frame.querySelector('tbody [role=row]')?.getBoundingClientRect().height ?? 48;
}
