import { useCallback, useEffect, useRef } from 'react';
import { usePick, useTexts } from '../i18n/texts';
import { asked, cellOf, isLocked, textOf, withChanges } from './sheet';
import type { Changes, Line, Sheet, Slot } from './sheetShapes';
import { SheetHint } from './SheetHint';
import { SheetRow } from './SheetRow';
import { useGrid, type Place } from './useGrid';
import styles from './sheet.module.css';

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
  const frame = useRef<HTMLDivElement>(null);
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

  useEffect(() => {
    const cell = frame.current?.querySelector(`#cell-${String(active.row)}-${String(active.column)}`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active.row, active.column]);
  // the editor is gone after Enter: the keys belong to the grid again
  useEffect(() => {
    if (editing === null && frame.current?.contains(document.activeElement) === false && document.activeElement === document.body) {
      frame.current.focus({ preventScroll: true });
    }
  }, [editing]);

  const press = useLatest((at: Place, marking: boolean) => {
    grid.press(at, marking);
    frame.current?.focus({ preventScroll: true });
  });
  const edit = useLatest(grid.setEditing);
  /** Ticks what is empty in a column, or asks the judges. */
  const fill = (slot: Slot, index: number) => () => {
    const empty = lines.filter((line) => !isLocked(slot, cellOf(line, slot))).map((line) => ({ row: lines.indexOf(line), column: index }));
    write(empty.filter((at) => read(at) === '').map((at) => ({ at, text: slot.entry === 'TICK' ? '1' : asked })));
  };
  return (
    <>
      <SheetHint sheet={sheet} slots={slots} line={lines[active.row]} slot={slots[active.column]} changes={changes} />
      <div
        ref={frame}
        className={styles['frame']}
        role="grid"
        tabIndex={0}
        aria-label={t('sheet')}
        aria-readonly={!writes}
        aria-multiselectable="true"
        aria-rowcount={lines.length}
        aria-colcount={slots.length}
        aria-activedescendant={`cell-${String(active.row)}-${String(active.column)}`}
        onKeyDown={writes ? grid.onKeyDown : undefined}
        onCopy={grid.onCopy}
        onPaste={writes ? grid.onPaste : undefined}
      >
        <table className={styles['grid']} role="presentation">
          <thead>
            <tr>
              <th scope="col" className={styles['corner']}>
                {t('household')}
              </th>
              {slots.map((slot, index) => (
                <th key={slot.key} scope="col" className={slot.effect === 'DEDUCT' ? styles['minus'] : undefined}>
                  {pick(slot.name)}
                  {slot.judge > 0 && <strong className={styles['judge']}>{t('judgeNumber', { number: slot.judge })}</strong>}
                  {slot.mine && <strong className={styles['judge']}>{t('myScore')}</strong>}
                  <span className={styles['worth']}>{slot.entry === 'SCORES' ? t('scoreRange', { from: slot.from, to: slot.to }) : pick(slot.worth)}</span>
                  {writes && !slot.readOnly && ((slot.entry === 'TICK' && slot.effect === 'AWARD') || slot.judge === 1) && (
                    <button type="button" className={styles['fill']} tabIndex={-1} onClick={fill(slot, index)}>
                      {slot.judge === 1 ? t('askJudges') : `✓ ${t('columnAll')}`}
                    </button>
                  )}
                </th>
              ))}
              <th scope="col" title={t('apartHint')}>
                {t('apartPoints')}
              </th>
              <th scope="col" className={styles['sumHead']}>
                {t('total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, row) => {
              const here = row === active.row;
              const inMark = row >= marked.top && row <= marked.bottom;
              return (
                <SheetRow
                  key={line.household.id}
                  line={line}
                  slots={slots}
                  changes={changes[line.household.id]}
                  row={row}
                  active={here ? active.column : -1}
                  from={inMark ? marked.left : -1}
                  to={inMark ? marked.right : -1}
                  editing={here ? editing : null}
                  onEdit={edit}
                  onPress={press}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
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
