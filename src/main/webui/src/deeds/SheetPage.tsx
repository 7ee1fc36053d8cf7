import { FileSpreadsheet, Save } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { Problem } from '../api/problem';
import { useUser } from '../api/session';
import { usePick, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { countChanges, linesOf, ruleOf, slotsOf, wrongCells } from './sheet';
import type { Changes, SavedLine, Sheet, Slot } from './sheetShapes';
import { SheetFile } from './SheetFile';
import { SheetGrid } from './SheetGrid';
import { SheetSwitch, useSheetPeriod } from './SheetSwitch';
import { useDraft, useSave, useScoring, useSheet } from './useSheet';
import styles from './sheet.module.css';

/** 评分表: the village's week, month, quarter or year in one grid and one save; judges score in it for themselves. */
export default function SheetPage() {
  const t = useTexts('deeds');
  const user = useUser();
  const { period, chosen, choose } = useSheetPeriod();
  const sheet = useSheet(user.division, period);
  const [first] = sheet.data?.kinds ?? [];
  const elsewhere = !chosen && first && sheet.data?.kinds.every(({ per }) => per !== sheet.data.period.per) ? first.id : null;
  useEffect(() => {
    if (elsewhere) {
      choose(elsewhere);
    }
  });
  return (
    <>
      {sheet.data && !elsewhere ? (
        <Loaded key={sheet.data.period.id} sheet={sheet.data} choose={choose} reload={() => void sheet.refetch()} />
      ) : (
        <>
          <PageHeader title={t('sheet')} lead={t('sheetLead')} />
          <ProblemAlert problem={sheet.error} onRetry={() => void sheet.refetch()} />
          {sheet.isPending && <Loading rows={10} />}
        </>
      )}
    </>
  );
}

function Loaded({ sheet, choose, reload }: { sheet: Sheet; choose: (period: string) => void; reload: () => void }) {
  const t = useTexts('deeds');
  const user = useUser();
  const draft = useDraft(user.division, sheet.period.id);
  const [filter, setFilter] = useState('');
  const [all, setAll] = useState(false);
  const [judges, setJudges] = useState('');
  const [fileProblem, setFileProblem] = useState<Error | null>(null);
  const columns = useMemo(() => sheet.columns.filter((column) => all || column.here), [sheet.columns, all]);
  const slots = useMemo(() => slotsOf(columns, user.role === 'recorder' ? 'records' : user.role === 'reviewer' ? 'judges' : 'looks'), [columns, user.role]);
  const writes = slots.some((slot) => !slot.readOnly);
  const lines = toSave(sheet, slots, draft.changes, judges);
  const wrong = wrongCells(sheet.lines, slots, draft.changes);
  const onSaved = (saved: readonly SavedLine[]) => { draft.setChanges((now) => without(now, saved)); };
  const save = useSave(sheet, onSaved);
  const score = useScoring(sheet, onSaved);
  const { mutate, isPending, error } = user.role === 'reviewer' ? score : save;
  const stale = error instanceof Problem && error.code === 'sheet-changed';
  const elsewhere = sheet.columns.filter((column) => column.entry !== 'APART' && !column.here).length;
  return (
    <>
      <PageHeader
        title={t('sheet')}
        lead={user.role === 'reviewer' ? t('sheetJudgeLead') : t('sheetLead')}
        actions={
          writes && (
            <button type="button" className="button primary" disabled={lines.length === 0 || wrong > 0 || isPending} onClick={() => { mutate(lines); }}>
              <Save size={20} aria-hidden="true" />
              {lines.length === 0 ? t('sheetClean') : t('sheetSave', { count: lines.length })}
            </button>
          )
        }
      />
      <div className="stack">
        <div className={styles['tools']}>
          <SheetSwitch sheet={sheet} choose={choose} />
          <input className={styles['filter']} type="search" aria-label={t('filter')} placeholder={t('filter')} value={filter} onChange={(event) => { setFilter(event.target.value); }} />
          <SheetFile sheet={sheet} slots={slots} writes={user.role === 'recorder'} onRead={(changes) => { draft.setChanges((now) => merged(now, changes)); }} onProblem={setFileProblem} />
          {wrong > 0 && <StatusTag tone="bad">{t('sheetWrong', { count: wrong })}</StatusTag>}
          {countChanges(draft.changes) > 0 && (
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                const before = draft.changes;
                draft.setChanges(() => ({}));
                notify(t('sheetDiscard'), { undo: () => { draft.setChanges(() => before); } });
              }}
            >
              {t('sheetDiscard')}
            </button>
          )}
          {elsewhere > 0 && (
            <label className="row">
              <input type="checkbox" checked={all} onChange={() => { setAll(!all); }} />
              {t('sheetElsewhere', { count: elsewhere })}
            </label>
          )}
        </div>
        {slots.some((slot) => slot.judge > 0 && !slot.readOnly) && (
          <label className={styles['judges']}>
            {t('paperJudges')}
            <input className={styles['filter']} maxLength={200} placeholder={t('paperJudgesHint')} value={judges} onChange={(event) => { setJudges(event.target.value); }} />
          </label>
        )}
        <ProblemAlert problem={error ? named(error, sheet, lines) : null} onRetry={stale ? reload : undefined} />
        <ProblemAlert problem={fileProblem} />
        <Body sheet={sheet} slots={slots} changes={draft.changes} setChanges={draft.setChanges} filter={filter} writes={writes} />
      </div>
    </>
  );
}

interface BodyProps {
  sheet: Sheet;
  slots: readonly Slot[];
  changes: Changes;
  setChanges: (change: (now: Changes) => Changes) => void;
  filter: string;
  writes: boolean;
}

function Body({ sheet, slots, changes, setChanges, filter, writes }: BodyProps) {
  const t = useTexts('deeds');
  const pick = usePick();
  const apart = sheet.columns.filter((column) => column.entry === 'APART' && column.effect !== 'VETO');
  const shown = useMemo(() => {
    const wanted = filter.trim();
    return wanted === ''
      ? sheet.lines
      : sheet.lines.filter(({ household }) => [household.head, household.group, household.number].some((text) => text.includes(wanted)));
  }, [sheet.lines, filter]);
  if (sheet.lines.length === 0) {
    return (
      <div className="card">
        <EmptyState icon={FileSpreadsheet} title={t('noHousehold')} />
      </div>
    );
  }
  return (
    <>
      {slots.length === 0 ? (
        <div className="card">
          <EmptyState icon={FileSpreadsheet} title={t('sheetNothing')} text={t('sheetNothingText')} />
        </div>
      ) : (
      <SheetGrid sheet={sheet} slots={slots} lines={shown} changes={changes} setChanges={setChanges} writes={writes} />
      )}
      {apart.length > 0 && (
        <p className={styles['outside']}>
          <strong>{t('sheetApartTitle')}</strong> · {t('sheetApartText')}{' '}
          {apart.map((column) => (
            <Link key={column.rule} to={`/desk/deeds/new?rule=${column.rule}`}>
              {pick(column.name)}
            </Link>
          ))}
        </p>
      )}
    </>
  );
}

function toSave(sheet: Sheet, slots: readonly Slot[], changes: Changes, judges: string): SavedLine[] {
  return sheet.lines.flatMap((line) => {
    const row = changes[line.household.id];
    return row ? linesOf(line, slots, row, judges) : [];
  });
}

/** What a spreadsheet says counts before what was typed in the same cell. */
function merged(now: Changes, read: Changes): Changes {
  const rows = Object.entries(read).map(([household, row]) => [household, { ...now[household], ...row }] as const);
  return { ...now, ...Object.fromEntries(rows) };
}

/** What was saved is a change no more; what was typed meanwhile stays. */
function without(changes: Changes, lines: readonly SavedLine[]): Changes {
  const done = new Set(lines.map((line) => `${line.household} ${line.rule}`));
  const rows = Object.entries(changes).map(
    ([household, row]) => [household, Object.fromEntries(Object.entries(row).filter(([slot]) => !done.has(`${household} ${ruleOf(slot)}`)))] as const,
  );
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0));
}

/** The refusal's rows and columns in the words of the page: the household and the act instead of numbers and ids. */
function named(thrown: Error, sheet: Sheet, lines: SavedLine[]): Problem {
  const problem = Problem.from(thrown);
  return new Problem({
    status: problem.status,
    code: problem.code,
    zh: problem.zh,
    en: problem.en,
    ...(problem.requestId ? { requestId: problem.requestId } : {}),
    errors: problem.flaws.map((flaw) => {
      const line = sheet.lines.find((one) => one.household.id === lines[(flaw.row ?? 0) - 1]?.household);
      const column = sheet.columns.find((one) => one.rule === flaw.column);
      if (!line || !column) {
        return flaw;
      }
      const where = `${line.household.head} ${line.household.number}`;
      return { chinese: `${where} · ${column.name.zh}：${flaw.chinese}`, english: `${where} · ${column.name.en}: ${flaw.english}` };
    }),
  });
}
