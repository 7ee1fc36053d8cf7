import { FileSpreadsheet, Save } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { api, commandHeaders } from '../api/client';
import { Problem } from '../api/problem';
import { useUser } from '../api/session';
import { usePick, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { MonthSwitch, useShownMonth } from '../ui/MonthSwitch';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { answer, touched } from './data';
import { countChanges, linesOf, wrongCells, type Changes, type Saved, type SavedLine, type Sheet } from './sheet';
import { SheetFile } from './SheetFile';
import { SheetGrid } from './SheetGrid';
import { useDraft, useSheet } from './useSheet';
import styles from './sheet.module.css';

/** 评分表: the village's month in one grid and one save. */
export default function SheetPage() {
  const t = useTexts('deeds');
  const user = useUser();
  const month = useShownMonth();
  const sheet = useSheet(user.division, month);
  const draft = useDraft(user.division, month);
  const [filter, setFilter] = useState('');
  const [fileProblem, setFileProblem] = useState<Error | null>(null);
  const writes = user.role === 'recorder';
  const save = useCommand<SavedLine[], Saved>({
    run: (lines, key) =>
      answer(
        api.PUT('/api/v1/villages/{code}/sheets/{month}', {
          params: { path: { code: user.division, month } },
          body: { lines },
          headers: commandHeaders(key),
        }),
      ),
    invalidates: touched,
    onDone: ({ added, changed, cleared }, lines) => {
      draft.setChanges((now) => without(now, lines));
      notify(t('sheetSaved', { added, changed, cleared }));
    },
  });
  const lines = sheet.data ? toSave(sheet.data, draft.changes) : [];
  const wrong = sheet.data ? wrongCells(sheet.data.columns, draft.changes) : 0;
  const stale = save.error instanceof Problem && save.error.code === 'sheet-changed';
  return (
    <>
      <PageHeader
        title={t('sheet')}
        lead={t('sheetLead')}
        actions={
          writes && (
            <button
              type="button"
              className="button primary"
              disabled={lines.length === 0 || wrong > 0 || save.isPending}
              onClick={() => {
                save.mutate(lines);
              }}
            >
              <Save size={20} aria-hidden="true" />
              {lines.length === 0 ? t('sheetClean') : t('sheetSave', { count: lines.length })}
            </button>
          )
        }
      />
      <div className="stack">
        <div className={styles['tools']}>
          <MonthSwitch />
          <input
            className={styles['filter']}
            type="search"
            aria-label={t('filter')}
            placeholder={t('filter')}
            value={filter}
            onChange={(event) => {
              setFilter(event.target.value);
            }}
          />
          <SheetFile month={month} sheet={sheet.data} writes={writes} onRead={(changes) => { draft.setChanges((now) => merged(now, changes)); }} onProblem={setFileProblem} />
          {wrong > 0 && <StatusTag tone="bad">{t('sheetWrong', { count: wrong })}</StatusTag>}
          {countChanges(draft.changes) > 0 && (
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                const before = draft.changes;
                draft.setChanges(() => ({}));
                notify(t('sheetDiscard'), {
                  undo: () => {
                    draft.setChanges(() => before);
                  },
                });
              }}
            >
              {t('sheetDiscard')}
            </button>
          )}
        </div>
        <ProblemAlert problem={sheet.error} onRetry={() => void sheet.refetch()} />
        <ProblemAlert problem={save.error && sheet.data ? named(save.error, sheet.data, lines) : null} onRetry={stale ? () => void sheet.refetch() : undefined} />
        <ProblemAlert problem={fileProblem} />
        {sheet.isPending && <Loading rows={10} />}
        {sheet.data && <Body sheet={sheet.data} changes={draft.changes} setChanges={draft.setChanges} filter={filter} writes={writes} />}
      </div>
    </>
  );
}

interface BodyProps {
  sheet: Sheet;
  changes: Changes;
  setChanges: (change: (now: Changes) => Changes) => void;
  filter: string;
  writes: boolean;
}

function Body({ sheet, changes, setChanges, filter, writes }: BodyProps) {
  const t = useTexts('deeds');
  const pick = usePick();
  const grid = useMemo(() => sheet.columns.filter((column) => column.entry !== 'APART'), [sheet.columns]);
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
      <SheetGrid sheet={sheet} columns={grid} lines={shown} changes={changes} setChanges={setChanges} writes={writes} />
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

function toSave(sheet: Sheet, changes: Changes): SavedLine[] {
  return sheet.lines.flatMap((line) => linesOf(line, sheet.columns, changes[line.household.id] ?? {}));
}

/** What a spreadsheet says counts before what was typed in the same cell. */
function merged(now: Changes, read: Changes): Changes {
  const rows = Object.entries(read).map(([household, row]) => [household, { ...now[household], ...row }] as const);
  return { ...now, ...Object.fromEntries(rows) };
}

/** What was saved is a change no more; what was typed meanwhile stays. */
function without(changes: Changes, lines: SavedLine[]): Changes {
  const done = new Set(lines.map((line) => `${line.household} ${line.rule}`));
  const rows = Object.entries(changes).map(
    ([household, row]) => [household, Object.fromEntries(Object.entries(row).filter(([rule]) => !done.has(`${household} ${rule}`)))] as const,
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
