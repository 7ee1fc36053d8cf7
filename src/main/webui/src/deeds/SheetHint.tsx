import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatClauses, formatLabelled, formatList } from '../ui/format';
import { cellOf } from './sheet';
import type { Changes, Line, Sheet, Slot } from './sheetShapes';
import { useRowWorth } from './useSheet';
import styles from './sheet.module.css';

interface Props {
  sheet: Sheet;
  slots: readonly Slot[];
  line: Line | undefined;
  slot: Slot | undefined;
  changes: Changes;
}

/** Over the grid: where one is, what may be entered, what judges gave, and what the row will get with the caps that cut it. */
export function SheetHint({ sheet, slots, line, slot, changes }: Props) {
  const t = useTexts('deeds');
  const pick = usePick();
  const language = useLanguage();
  const worth = useRowWorth(sheet, slots, line, line && changes[line.household.id]);
  const cuts = worth.data?.cells.filter((cell) => cell.zh !== '') ?? [];
  const points = worth.data?.cells.reduce((sum, cell) => sum + cell.worth, 0);
  return (
    <div className={styles['hint']} aria-live="polite">
      <span>
        <strong>{line?.household.head}</strong> {slot && pick(slot.name)}
      </span>
      {slot && <Entering slot={slot} />}
      {line && slot?.entry === 'SCORES' && <Given line={line} slot={slot} />}
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

/** What may be entered. */
function Entering({ slot }: { slot: Slot }) {
  const t = useTexts('deeds');
  if (slot.readOnly) {
    return null;
  }
  const bounds = { from: slot.from, to: slot.to };
  const how = {
    TICK: t('cellTick'),
    MINUTES: t('cellMinutes'),
    POINTS: t('cellPoints', bounds),
    SCORES: slot.mine ? t('cellMyScore', bounds) : t('cellScore', bounds),
    APART: '',
  };
  return <span className="muted">{how[slot.entry]}</span>;
}

/** What judges gave so far; their points once all have. */
function Given({ line, slot }: { line: Line; slot: Slot }) {
  const t = useTexts('deeds');
  const language = useLanguage();
  const cell = cellOf(line, slot);
  if (!cell) {
    return slot.mine ? <span>{t('judgesNotAsked')}</span> : null;
  }
  const told = formatList(
    cell.scores.map(({ judge, points }) => [judge, points ?? t('scoreHidden')].filter((one) => one !== '').join(' ')),
    language,
  );
  const counted = t('scoresOf', { given: cell.scores.length, judges: slot.judges });
  return (
    <span>
      {told ? formatLabelled(counted, told, language) : counted}
    </span>
  );
}

function problemText(thrown: Error, language: 'zh' | 'en'): string {
  const flaws = (thrown as { flaws?: { chinese: string; english: string }[] }).flaws ?? [];
  return formatClauses(
    flaws.map((flaw) => (language === 'zh' ? flaw.chinese : flaw.english)),
    language,
  );
}
