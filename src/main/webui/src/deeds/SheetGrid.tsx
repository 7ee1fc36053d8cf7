import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { isLocked, textOf, withChange, type Changes, type Column, type Line, type Sheet } from './sheet';
import { SheetRow } from './SheetRow';
import { useGrid, type Place } from './useGrid';
import { useRowWorth } from './useSheet';
import styles from './sheet.module.css';

interface Props {
  sheet: Sheet;
  columns: readonly Column[];
  lines: readonly Line[];
  changes: Changes;
  setChanges: (change: (now: Changes) => Changes) => void;
  writes: boolean;
}

/** The grid itself: a row for each household, a column for each act. */
export function SheetGrid({ sheet, columns, lines, changes, setChanges, writes }: Props) {
  const t = useTexts('deeds');
  const pick = usePick();
  const frame = useRef<HTMLDivElement>(null);
  const read = ({ row, column }: Place): string => {
    const line = lines[row];
    const of = columns[column];
    if (!line || !of) {
      return '';
    }
    return changes[line.household.id]?.[of.rule] ?? textOf(of, line.cells.find((cell) => cell.rule === of.rule));
  };
  const write = (cells: { at: Place; text: string }[]) => {
    if (!writes) {
      return;
    }
    setChanges((now) =>
      cells.reduce((held, { at, text }) => {
        const line = lines[at.row];
        const column = columns[at.column];
        return line && column ? withChange(held, line, column, text) : held;
      }, now),
    );
  };
  const grid = useGrid({ rows: lines.length, columns: columns.length, read, write, isTick: (column) => columns[column]?.entry === 'TICK' });
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
  const fill = (index: number) => () => {
    const empty = lines.map((_, row) => ({ row, column: index })).filter((at) => read(at) === '' && !lockedAt(lines[at.row], columns[index]));
    write(empty.map((at) => ({ at, text: '1' })));
  };
  return (
    <>
      <Hint sheet={sheet} line={lines[active.row]} column={columns[active.column]} changes={changes} />
      <div
        ref={frame}
        className={styles['frame']}
        role="grid"
        tabIndex={0}
        aria-label={t('sheet')}
        aria-readonly={!writes}
        aria-multiselectable="true"
        aria-rowcount={lines.length}
        aria-colcount={columns.length}
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
              {columns.map((column, index) => (
                <th key={column.rule} scope="col" className={column.effect === 'DEDUCT' ? styles['minus'] : undefined}>
                  {pick(column.name)}
                  <span className={styles['worth']}>{pick(column.worth)}</span>
                  {writes && column.entry === 'TICK' && column.effect === 'AWARD' && (
                    <button type="button" className={styles['fill']} tabIndex={-1} onClick={fill(index)}>
                      ✓ {t('columnAll')}
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
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

function lockedAt(line: Line | undefined, column: Column | undefined): boolean {
  return isLocked(line?.cells.find((cell) => cell.rule === column?.rule));
}

/** Over the grid: where one is, what may be entered, and what the row will get with the caps that cut it. */
function Hint({ sheet, line, column, changes }: { sheet: Sheet; line: Line | undefined; column: Column | undefined; changes: Changes }) {
  const t = useTexts('deeds');
  const pick = usePick();
  const language = useLanguage();
  const worth = useRowWorth(sheet, line, line && changes[line.household.id]);
  const cuts = worth.data?.cells.filter((cell) => cell.zh !== '') ?? [];
  const points = worth.data?.cells.reduce((sum, cell) => sum + cell.worth, 0);
  const how = useMemo(() => {
    if (!column) {
      return '';
    }
    return column.entry === 'TICK' ? t('cellTick') : column.entry === 'MINUTES' ? t('cellMinutes') : t('cellPoints', { from: column.from, to: column.to });
  }, [column, t]);
  return (
    <div className={styles['hint']} aria-live="polite">
      <span>
        <strong>{line?.household.head}</strong> {column && pick(column.name)}
      </span>
      <span className="muted">{how}</span>
      {points !== undefined && (
        <span>
          {t('rowHint')} <strong className="num">{points}</strong>
        </span>
      )}
      {cuts.map((cut) => (
        <span key={cut.rule} className={styles['cut']}>
          {cut[language]}
        </span>
      ))}
      {worth.error && <span className={styles['cut']}>{problemText(worth.error, language)}</span>}
    </div>
  );
}

function problemText(thrown: Error, language: 'zh' | 'en'): string {
  const flaws = (thrown as { flaws?: { chinese: string; english: string }[] }).flaws ?? [];
  return flaws.map((flaw) => (language === 'zh' ? flaw.chinese : flaw.english)).join('；');
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
