import { Download, Upload } from 'lucide-react';
import { useRef } from 'react';
import { download, send } from '../api/client';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { PrintButton } from '../ui/PrintFrame';
import { withChanges, type Typing } from './sheet';
import type { Changes, Sheet, Slot } from './sheetShapes';

interface Props {
  sheet: Sheet;
  slots: readonly Slot[];
  writes: boolean;
  onRead: (changes: Changes) => void;
  onProblem: (problem: Error | null) => void;
}

interface Typed {
  household: string;
  rule: string;
  text: string;
}

/** The sheet on paper, and as a spreadsheet, down and up; what comes up is put into the cells and saved like what was typed. */
export function SheetFile({ sheet, slots, writes, onRead, onProblem }: Props) {
  const t = useTexts('deeds');
  const user = useUser();
  const file = useRef<HTMLInputElement>(null);
  const path = `/api/v1/villages/${user.division}/sheets/${sheet.period.id}/workbook`;
  const up = async (chosen: File | undefined) => {
    if (!chosen) {
      return;
    }
    onProblem(null);
    try {
      const body = new Blob([chosen], { type: 'application/octet-stream' });
      const typed = await send<Typed[]>(path, { method: 'POST', body });
      onRead(changesOf(sheet, slots, typed));
      notify(typed.length === 0 ? t('sheetReadNone') : t('sheetRead', { count: typed.length }));
    } catch (failure) {
      onProblem(failure as Error);
    }
  };
  return (
    <>
      <button type="button" className="button quiet" onClick={() => void download(path, `${user.division}-${sheet.period.id}.xlsx`)}>
        <Download size={18} aria-hidden="true" />
        {t('sheetDown')}
      </button>
      {writes && (
        <>
          <button type="button" className="button quiet" onClick={() => { file.current?.click(); }}>
            <Upload size={18} aria-hidden="true" />
            {t('sheetUp')}
          </button>
          <input
            ref={file}
            type="file"
            hidden
            accept=".xlsx"
            aria-label={t('sheetUp')}
            onChange={(event) => {
              void up(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </>
      )}
      <PrintButton quiet />
    </>
  );
}

function changesOf(sheet: Sheet, slots: readonly Slot[], read: readonly Typed[]): Changes {
  const lines = new Map(sheet.lines.map((line) => [line.household.id, line]));
  const typed = read.flatMap(({ household, rule, text }): Typing[] => {
    const line = lines.get(household);
    const judges = text.split(',');
    const of = slots.filter((slot) => line && slot.rule === rule);
    return of.flatMap((slot) => (line ? [{ line, slot, text: slot.judge === 0 ? text : (judges[slot.judge - 1] ?? '') }] : []));
  });
  return withChanges({}, typed);
}
