import { Fragment, memo } from 'react';
import { Points } from '../ui/Values';
import { cellOf, isWrong, rowTotal } from './sheet';
import { SheetCell } from './SheetCell';
import type { Line, RowChanges, Slot } from './sheetShapes';
import type { Place } from './useGrid';
import type { Drawn } from './useInView';
import styles from './sheet.module.css';

interface Props {
  line: Line;
  slots: readonly Slot[];
  /** Those of them that are drawn. */
  columns: readonly Drawn[];
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
export const SheetRow = memo(function SheetRow({ line, slots, columns, changes = none, row, active, from, to, editing, onEdit, onPress }: Props) {
  const total = rowTotal(line, slots, changes);
  return (
    <tr role="row" aria-rowindex={row + 2}>
      <th role="rowheader" scope="row" aria-colindex={1} className={styles['house']}>
        <span className={styles['head']}>{line.household.head}</span>
        <span className={styles['where']}>{[line.household.group, line.household.number].filter(Boolean).join(' ')}</span>
      </th>
      {columns.map(({ at, left }) => {
        const slot = slots[at];
        return (
          slot && (
            <Fragment key={slot.key}>
              <Undrawn columns={left} />
              <SheetCell
                slot={slot}
                cell={cellOf(line, slot)}
                typed={changes[slot.key]}
                wrong={isWrong(line, slots, slot, changes)}
                head={line.household.head}
                row={row}
                column={at}
                active={at === active}
                marked={at >= from && at <= to}
                editing={at === active ? editing : null}
                onEdit={onEdit}
                onPress={onPress}
              />
            </Fragment>
          )
        );
      })}
      <Undrawn columns={slots.length - 1 - (columns.at(-1)?.at ?? -1)} />
      <td role="gridcell" aria-colindex={slots.length + 2} aria-readonly="true" className={styles['apart']}>
        {line.apart === 0 ? '' : line.apart}
      </td>
      <td role="gridcell" aria-colindex={slots.length + 3} aria-readonly="true" className={styles['total']}>
        {total === null ? '…' : total + line.apart === 0 ? '' : <Points value={total + line.apart} />}
      </td>
    </tr>
  );
});

/** The width of columns that are not drawn. */
function Undrawn({ columns }: { columns: number }) {
  return columns > 0 && <td colSpan={columns} aria-hidden="true" className={styles['apart']} />;
}
