import { usePick, useTexts } from '../i18n/texts';
import type { Slot } from './sheetShapes';
import styles from './sheet.module.css';

interface Props {
  slots: readonly Slot[];
  writes: boolean;
  /** Ticks what is empty in a column, or asks the judges. */
  onFill: (slot: Slot, index: number) => void;
}

/** The heads of the columns: what is scored, what it is worth, and one tap that fills a column. */
export function SheetHead({ slots, writes, onFill }: Props) {
  const t = useTexts('deeds');
  const pick = usePick();
  return (
    <thead>
      <tr role="row" aria-rowindex={1}>
        <th role="columnheader" scope="col" className={styles['corner']}>
          {t('household')}
        </th>
        {slots.map((slot, index) => (
          <th key={slot.key} role="columnheader" scope="col" className={slot.effect === 'DEDUCT' ? styles['minus'] : undefined}>
            <span className={styles['what']}>
              {pick(slot.name)}
              {slot.judge > 0 && <strong className={styles['judge']}>{t('judgeNumber', { number: slot.judge })}</strong>}
              {slot.mine && <strong className={styles['judge']}>{t('myScore')}</strong>}
              <span className={styles['worth']}>{slot.entry === 'SCORES' ? t('scoreRange', { from: slot.from, to: slot.to }) : pick(slot.worth)}</span>
            </span>
            {writes && !slot.readOnly && ((slot.entry === 'TICK' && slot.effect === 'AWARD') || slot.judge === 1) && (
              <button type="button" className={`${styles['fill'] ?? ''} no-print`} tabIndex={-1} onClick={() => { onFill(slot, index); }}>
                {slot.judge === 1 ? t('askJudges') : `✓ ${t('columnAll')}`}
              </button>
            )}
          </th>
        ))}
        <th role="columnheader" scope="col" title={t('apartHint')}>
          {t('apartPoints')}
        </th>
        <th role="columnheader" scope="col" className={styles['sumHead']}>
          {t('total')}
        </th>
      </tr>
    </thead>
  );
}
