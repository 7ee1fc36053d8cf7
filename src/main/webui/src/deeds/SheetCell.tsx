import { Lock } from 'lucide-react';
import { memo } from 'react';
import { useTexts } from '../i18n/texts';
import { isLocked, textOf } from './sheet';
import type { Cell, Slot } from './sheetShapes';
import type { Place } from './useGrid';
import styles from './sheet.module.css';

interface Props {
  slot: Slot;
  /** What is saved of it. */
  cell: Cell | undefined;
  /** What was typed over it. */
  typed: string | undefined;
  wrong: boolean;
  /** Who the row is about, for the screen reader. */
  head: string;
  row: number;
  column: number;
  active: boolean;
  marked: boolean;
  /** What is being typed into it; null where nobody does. */
  editing: string | null;
  onEdit: (text: string) => void;
  onPress: (at: Place, marking: boolean) => void;
}

/** One act of one household. */
export const SheetCell = memo(function SheetCell(props: Props) {
  const { slot, cell, typed, wrong, head, row, column, active, marked, editing, onEdit, onPress } = props;
  const t = useTexts('deeds');
  const locked = isLocked(slot, cell);
  const state = [
    styles['cell'],
    typed !== undefined && styles['changed'],
    wrong && styles['wrong'],
    locked && styles['locked'],
    marked && styles['marked'],
    active && styles['active'],
  ];
  return (
    <td
      id={`cell-${String(row)}-${String(column)}`}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={marked}
      aria-readonly={locked}
      aria-invalid={wrong}
      title={wrong ? t('cellWrong') : locked && cell ? t(cell.state === 'RECORDED' ? 'sheetJudged' : 'sheetReviewed') : undefined}
      className={state.filter(Boolean).join(' ')}
      onMouseDown={(event) => {
        // where the focus goes is decided by the press: the browser would take it from an editor that opens under the finger
        if (!(event.target instanceof HTMLInputElement)) {
          event.preventDefault();
        }
      }}
      onPointerDown={(event) => {
        if (!(event.target instanceof HTMLInputElement)) {
          onPress({ row, column }, event.shiftKey);
        }
      }}
    >
      {editing !== null ? (
        <input
          className={styles['editor']}
          aria-label={`${head} ${slot.name.zh}`}
          value={editing}
          ref={focusAtEnd}
          onChange={(event) => {
            onEdit(event.target.value);
          }}
        />
      ) : (
        <>
          {typed ?? textOf(slot, cell)}
          {locked && cell && !slot.readOnly && <Lock size={12} aria-hidden="true" className={styles['lock']} />}
        </>
      )}
    </td>
  );
});

function focusAtEnd(input: HTMLInputElement | null): void {
  if (input && document.activeElement !== input) {
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }
}
