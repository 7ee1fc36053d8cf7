import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { table } from './sheet';

/** A place in the grid: row and column, from 0. */
export interface Place {
  row: number;
  column: number;
}

interface Grid {
  rows: number;
  columns: number;
  /** What stands in a cell. */
  read: (at: Place) => string;
  /** Puts texts into cells, all at once. */
  write: (cells: { at: Place; text: string }[]) => void;
  /** A tick is set and taken away by one key. */
  isTick: (column: number) => boolean;
}

const moves: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-15, 0],
  PageDown: [15, 0],
};

/**
 * The keys of a spreadsheet: arrows, Home and End move (with Shift they mark), Enter goes down and Tab to the right, typing replaces, F2 edits, Space
 * ticks, Delete empties, Ctrl+D fills down, Ctrl+C and Ctrl+V exchange with a spreadsheet.
 */
export function useGrid({ rows, columns, read, write, isTick }: Grid) {
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Place>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<string | null>(null);
  const held = { row: Math.min(active.row, Math.max(0, rows - 1)), column: Math.min(active.column, Math.max(0, columns - 1)) };

  const within = (place: Place): Place => ({
    row: Math.min(Math.max(0, place.row), Math.max(0, rows - 1)),
    column: Math.min(Math.max(0, place.column), Math.max(0, columns - 1)),
  });
  const go = (place: Place, marking = false) => {
    const to = within(place);
    setActive(to);
    if (!marking) {
      setAnchor(to);
    }
  };
  const by = (down: number, right: number, marking = false) => {
    go({ row: held.row + down, column: held.column + right }, marking);
  };
  const marked = {
    top: Math.min(anchor.row, held.row),
    bottom: Math.max(anchor.row, held.row),
    left: Math.min(anchor.column, held.column),
    right: Math.max(anchor.column, held.column),
  };
  const places = (): Place[] => {
    const all: Place[] = [];
    for (let row = marked.top; row <= marked.bottom; row++) {
      for (let column = marked.left; column <= marked.right; column++) {
        all.push({ row, column });
      }
    }
    return all;
  };
  const toggle = (at: Place) => {
    write([{ at, text: read(at) === '' ? '1' : '' }]);
  };
  const leave = (keep: boolean) => {
    if (editing !== null && keep) {
      write([{ at: held, text: editing }]);
    }
    setEditing(null);
  };
  const fillDown = () => {
    const from = marked.top === marked.bottom ? marked.top - 1 : marked.top;
    if (from >= 0) {
      write(places().filter((at) => at.row > from).map((at) => ({ at, text: read({ row: from, column: at.column }) })));
    }
  };

  const step = (event: KeyboardEvent): boolean => {
    const move = moves[event.key];
    if (move && editing === null) {
      by(move[0], move[1], event.shiftKey);
    } else if (event.key === 'Enter') {
      leave(true);
      by(event.shiftKey ? -1 : 1, 0);
    } else if (event.key === 'Tab' && (event.shiftKey ? held.column > 0 : held.column < columns - 1)) {
      leave(true);
      by(0, event.shiftKey ? -1 : 1);
    } else if (event.key === 'Home' && editing === null) {
      go({ row: event.ctrlKey ? 0 : held.row, column: 0 }, event.shiftKey);
    } else if (event.key === 'End' && editing === null) {
      go({ row: event.ctrlKey ? rows - 1 : held.row, column: columns - 1 }, event.shiftKey);
    } else {
      return false;
    }
    return true;
  };
  const change = (event: KeyboardEvent): boolean => {
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') {
      leave(false);
    } else if (editing !== null) {
      return false;
    } else if (event.key === 'F2') {
      setEditing(read(held));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      write(places().map((at) => ({ at, text: '' })));
    } else if (command && event.key.toLowerCase() === 'd') {
      fillDown();
    } else if (event.key === ' ' && isTick(held.column)) {
      toggle(held);
    } else if (event.key.length === 1 && !command && !event.altKey) {
      type(event.key);
    } else {
      return false;
    }
    return true;
  };
  const type = (key: string) => {
    if (isTick(held.column)) {
      write([{ at: held, text: key }]);
    } else {
      setEditing(key);
    }
  };

  return {
    active: held,
    marked,
    editing,
    setEditing,
    leave,
    /** A click or tap: marks with Shift, ticks or edits where the cell was active already; true where it edits, which takes the focus. */
    press: (at: Place, marking: boolean): boolean => {
      leave(true);
      const again = !marking && at.row === held.row && at.column === held.column;
      const edits = again && !isTick(at.column);
      if (isTick(at.column) && !marking) {
        toggle(at);
      } else if (edits) {
        setEditing(read(at));
      }
      go(at, marking);
      return edits;
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (rows > 0 && (step(event) || change(event))) {
        event.preventDefault();
      }
    },
    onCopy: (event: ClipboardEvent) => {
      if (editing === null) {
        const lines: string[] = [];
        for (let row = marked.top; row <= marked.bottom; row++) {
          lines.push(places().filter((at) => at.row === row).map(read).join('\t'));
        }
        event.clipboardData.setData('text/plain', lines.join('\n'));
        event.preventDefault();
      }
    },
    onPaste: (event: ClipboardEvent) => {
      if (editing === null) {
        const pasted = table(event.clipboardData.getData('text/plain'));
        write(
          pasted.flatMap((line, down) =>
            line.map((text, right) => ({ at: { row: marked.top + down, column: marked.left + right }, text })),
          ).filter(({ at }) => at.row < rows && at.column < columns),
        );
        event.preventDefault();
      }
    },
  };
}
