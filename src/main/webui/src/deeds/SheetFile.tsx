import { Download, Upload } from 'lucide-react';
import { useRef } from 'react';
import { download, send } from '../api/client';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { withChange, type Changes, type Sheet } from './sheet';

interface Props {
  month: string;
  sheet: Sheet | undefined;
  writes: boolean;
  onRead: (changes: Changes) => void;
  onProblem: (problem: Error | null) => void;
}

interface Typed {
  household: string;
  rule: string;
  text: string;
}

/** The sheet as a spreadsheet, down and up; what comes up is put into the cells and saved like what was typed. */
export function SheetFile({ month, sheet, writes, onRead, onProblem }: Props) {
  const t = useTexts('deeds');
  const user = useUser();
  const file = useRef<HTMLInputElement>(null);
  const path = `/api/v1/villages/${user.division}/sheets/${month}/workbook`;
  const up = async (chosen: File | undefined) => {
    if (!chosen || !sheet) {
      return;
    }
    onProblem(null);
    try {
      const body = new Blob([chosen], { type: 'application/octet-stream' });
      const typed = await send<Typed[]>(path, { method: 'POST', body });
      onRead(changesOf(sheet, typed));
      notify(typed.length === 0 ? t('sheetReadNone') : t('sheetRead', { count: typed.length }));
    } catch (failure) {
      onProblem(failure as Error);
    }
  };
  return (
    <>
      <button type="button" className="button quiet" onClick={() => void download(path, `${user.division}-${month}.xlsx`)}>
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
    </>
  );
}

function changesOf(sheet: Sheet, typed: readonly Typed[]): Changes {
  let changes: Changes = {};
  for (const { household, rule, text } of typed) {
    const line = sheet.lines.find((one) => one.household.id === household);
    const column = sheet.columns.find((one) => one.rule === rule);
    if (line && column) {
      changes = withChange(changes, line, column, text);
    }
  }
  return changes;
}
