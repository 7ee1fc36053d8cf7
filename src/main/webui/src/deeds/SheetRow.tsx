import { Lock } from 'lucide-react';
import { memo } from 'react';
import { useTexts } from '../i18n/texts';
import { Points } from '../ui/Values';
import { cellOf, isLocked, isWrong, rowTotal, textOf } from './sheet';
import type { Line, RowChanges, Slot } from './sheetShapes';
import type { Place } from './useGrid';
import styles from './sheet.module.css';

interface Props {
  line: Line;
  slots: readonly Slot[];
  changes: RowChanges | undefined;
  row: number;
  /** The active column of this row, -1 for another row's. */
  active: number;
  /** First and last marked column of this row; -1 for none. */
  from: number;
  to: number;
  /** What is being typed into the active cell. */
  editing: string | null;
  onEdit: (text: string) => void;
  onPress: (at: Place, marking: boolean) => void;
}

const none: RowChanges = {};

/** One household's row. */
export const SheetRow = memo(function SheetRow({ line, slots, changes = none, row, active, from, to, editing, onEdit, onPress }: Props) {
  const t = useTexts('deeds');
  const total = rowTotal(line, slots, changes);
  return (
    <tr role="row" aria-rowindex={row + 2}>
      <th role="rowheader" scope="row" className={styles['house']}>
        <span className={styles['head']}>{line.household.head}</span>
        <span className={styles['where']}>{[line.household.group, line.household.number].filter(Boolean).join(' ')}</span>
      </th>
      {slots.map((slot, index) => {
        const cell = cellOf(line, slot);
        const typed = changes[slot.key];
        const wrong = isWrong(line, slots, slot, changes);
        const locked = isLocked(slot, cell);
        const state = [
          styles['cell'],
          typed !== undefined && styles['changed'],
          wrong && styles['wrong'],
          locked && styles['locked'],
          index >= from && index <= to && styles['marked'],
          index === active && styles['active'],
        ];
        return (
          <td
            key={slot.key}
            id={`cell-${String(row)}-${String(index)}`}
            role="gridcell"
            aria-selected={index >= from && index <= to}
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
                onPress({ row, column: index }, event.shiftKey);
              }
            }}
          >
            {index === active && editing !== null ? (
              <input
                className={styles['editor']}
                aria-label={`${line.household.head} ${slot.name.zh}`}
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
      })}
      <td role="gridcell" aria-readonly="true" className={styles['apart']}>{line.apart === 0 ? '' : line.apart}</td>
      <td role="gridcell" aria-readonly="true" className={styles['total']}>{total === null ? '…' : total + line.apart === 0 ? '' : <Points value={total + line.apart} />}</td>
    </tr>
  );
});

function focusAtEnd(input: HTMLInputElement | null): void {
  if (input && document.activeElement !== input) {
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }
}
