import { Fragment, useCallback, useEffect, useLayoutEffect, useRef, useState, type CSSProperties } from 'react';
import { usePlace } from '../app/place';
import { usePick, useTexts } from '../i18n/texts';
import { asked, cellOf, isLocked, textOf, withChanges } from './sheet';
import type { Changes, Line, Sheet, Slot } from './sheetShapes';
import { SheetHead } from './SheetHead';
import { SheetHint } from './SheetHint';
import { SheetRow } from './SheetRow';
import { useGrid, type Place } from './useGrid';
import { useColumnsInView, useRowsInView } from './useInView';
import styles from './sheet.module.css';

/** With more columns their heads stand upright on paper, so that a year's measures fit on one sheet's width. */
const columnsOnPaper = 12;

/** So few columns fit beside each other on the smallest desk's screen though they are wide. */
const columnsWithRoom = 5;

interface Props {
  sheet: Sheet;
  slots: readonly Slot[];
  lines: readonly Line[];
  changes: Changes;
  setChanges: (change: (now: Changes) => Changes) => void;
  writes: boolean;
}

/** The grid itself: a row for each household, a column for each act. */
export function SheetGrid({ sheet, slots, lines, changes, setChanges, writes }: Props) {
  const t = useTexts('deeds');
  const pick = usePick();
  const place = usePlace();
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const read = ({ row, column }: Place): string => {
    const line = lines[row];
    const slot = slots[column];
    if (!line || !slot) {
      return '';
    }
    return changes[line.household.id]?.[slot.key] ?? textOf(slot, cellOf(line, slot));
  };
  const write = (cells: { at: Place; text: string }[]) => {
    if (!writes) {
      return;
    }
    const typed = cells.flatMap(({ at, text }) => {
      const line = lines[at.row];
      const slot = slots[at.column];
      return line && slot ? [{ line, slot, text }] : [];
    });
    setChanges((now) => withChanges(now, typed));
  };
  const grid = useGrid({ rows: lines.length, columns: slots.length, read, write, isTick: (column) => slots[column]?.entry === 'TICK' });
  const { active, marked, editing } = grid;
  const drawn = useRowsInView(frame, lines.length, active.row);
  const columns = useColumnsInView(frame, slots.length, active.column);

  useLayoutEffect(() => {
    const cell = frame?.querySelector(`#cell-${String(active.row)}-${String(active.column)}`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [frame, active.row, active.column]);
  // the editor is gone after Enter: the keys belong to the grid again
  useEffect(() => {
    if (editing === null && frame?.contains(document.activeElement) === false && document.activeElement === document.body) {
      frame.focus({ preventScroll: true });
    }
  }, [frame, editing]);

  const press = useLatest((at: Place, marking: boolean) => {
    if (!grid.press(at, marking)) {
      frame?.focus({ preventScroll: true });
    }
  });
  const edit = useLatest(grid.setEditing);
  const fill = (slot: Slot, index: number) => {
    const open = lines.flatMap((line, row) => (isLocked(slot, cellOf(line, slot)) ? [] : [{ row, column: index }]));
    write(open.filter((at) => read(at) === '').map((at) => ({ at, text: slot.entry === 'TICK' ? '1' : asked })));
  };
  return (
    <>
      <SheetHint sheet={sheet} slots={slots} line={lines[active.row]} slot={slots[active.column]} changes={changes} />
      <div
        ref={setFrame}
        className={`${styles['frame'] ?? ''} print-frame print-a4wide`}
        role="grid"
        tabIndex={0}
        aria-label={t('sheet')}
        aria-readonly={!writes}
        aria-multiselectable="true"
        aria-rowcount={lines.length + 1}
        aria-colcount={slots.length + 3}
        aria-activedescendant={`cell-${String(active.row)}-${String(active.column)}`}
        onKeyDown={writes ? grid.onKeyDown : undefined}
        onCopy={grid.onCopy}
        onPaste={writes ? grid.onPaste : undefined}
      >
        <h1 className={styles['paperTitle']}>
          {place} {t('sheet')} {pick(sheet.period.name)}
        </h1>
        <table className={styles['grid']} role="presentation" data-many={slots.length > columnsOnPaper} data-few={slots.length <= columnsWithRoom} style={{ '--columns': slots.length } as CSSProperties}>
          <colgroup>
            <col className={styles['houseColumn']} />
            <col span={slots.length} />
            <col className={styles['apartColumn']} />
            <col className={styles['totalColumn']} />
          </colgroup>
          <SheetHead slots={slots} writes={writes} onFill={fill} />
          <tbody>
            {drawn.map(({ at: row, left }) => {
              const line = lines[row];
              const here = row === active.row;
              const inMark = row >= marked.top && row <= marked.bottom;
              return (
                line && (
                  <Fragment key={line.household.id}>
                    <Undrawn rows={left} />
                    <SheetRow
                      line={line}
                      slots={slots}
                      columns={columns}
                      changes={changes[line.household.id]}
                      row={row}
                      active={here ? active.column : -1}
                      from={inMark ? marked.left : -1}
                      to={inMark ? marked.right : -1}
                      editing={here ? editing : null}
                      onEdit={edit}
                      onPress={press}
                    />
                  </Fragment>
                )
              );
            })}
            <Undrawn rows={lines.length - 1 - (drawn.at(-1)?.at ?? -1)} />
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The height of rows that are not drawn. */
function Undrawn({ rows }: { rows: number }) {
  return rows > 0 && <tr aria-hidden="true" className={styles['undrawn']} style={{ '--rows': rows } as CSSProperties} />;
}

/** The same function for every row, always doing what the newest one does, so that rows need not be drawn again. */
function useLatest<In extends unknown[]>(work: (...input: In) => void): (...input: In) => void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  return useCallback((...input: In) => {
    latest.current(...input);
  }, []);
}
