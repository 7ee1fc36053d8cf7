import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { usePick, useTexts } from '../i18n/texts';
import { month } from '../ui/format';
import switching from '../ui/monthswitch.module.css';
import type { Rhythm, Sheet } from './sheetShapes';
import styles from './sheet.module.css';

const PERIOD = /^\d{4}(-(W\d{2}|\d{2}|Q[1-4]))?$/;

/** The period of the sheet in the page's address (?period=2026-W47), and whether it is one that somebody chose. */
export function useSheetPeriod(): { period: string; chosen: boolean; choose: (period: string) => void } {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('period') ?? search.get('month') ?? '';
  const chosen = PERIOD.test(asked);
  return { period: chosen ? asked : month(), chosen, choose: (period) => { setSearch({ period }, { replace: true }); } };
}

/** One period back or forth; and, where the rulebook has things scored in several rhythms, from one rhythm to the other. */
export function SheetSwitch({ sheet, choose }: { sheet: Sheet; choose: (period: string) => void }) {
  const t = useTexts('deeds');
  const common = useTexts('common');
  const pick = usePick();
  const { period, kinds } = sheet;
  const others = kinds.some(({ per }) => per === period.per) ? kinds : [...kinds, { per: period.per, id: period.id }];
  return (
    <>
      {others.length > 1 && (
        <div className={`${styles['kinds'] ?? ''} no-print`} role="group" aria-label={t('sheetKind')}>
          {others.map(({ per, id }) => (
            <button key={per} type="button" className={styles['kind']} aria-pressed={per === period.per} onClick={() => { choose(id); }}>
              {t(`sheetPer.${per}` satisfies `sheetPer.${Rhythm}`)}
            </button>
          ))}
        </div>
      )}
      <div className={`${switching['switch'] ?? ''} no-print`}>
        <button type="button" className={switching['arrow']} aria-label={common('previousPeriod')} onClick={() => { choose(period.before); }}>
          <ChevronLeft size={20} aria-hidden="true" />
        </button>
        <p className={switching['month']} aria-live="polite">
          {pick(period.name)}
        </p>
        <button
          type="button"
          className={switching['arrow']}
          aria-label={common('nextPeriod')}
          disabled={!period.after}
          onClick={() => { choose(period.after ?? period.id); }}
        >
          <ChevronRight size={20} aria-hidden="true" />
        </button>
      </div>
    </>
  );
}
