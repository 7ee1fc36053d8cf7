import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { MoreOf, type Longer } from '../ui/MoreOf';
import { DateText } from '../ui/Values';
import type { Deed } from './data';
import { Act, Home, Worth } from './Parts';
import styles from './deeds.module.css';

/** Rows that can be ticked. */
export interface Ticks {
  has: (id: string) => boolean;
  /** Absent ones cannot be ticked. */
  may?: (deed: Deed) => boolean;
  toggle: (id: string) => void;
}

interface Props<Row> {
  rows: readonly Row[];
  deedOf: (row: Row) => Deed;
  caption?: string;
  ticks?: Ticks | undefined;
  /** The column that the page adds; on a phone it stands below the others. */
  last: { title: string; of: (row: Row) => ReactNode; end?: boolean };
}

/** Deeds as every list shows them: whose, what, when, how much, and what this list is about; on a phone each is a card. */
export function DeedTable<Row>({ rows, deedOf, caption, ticks, last }: Props<Row>) {
  const t = useTexts('deeds');
  const end = styles['end'] ?? '';
  return (
    <table className={styles['table']}>
      {caption && <caption className={styles['caption']}>{caption}</caption>}
      <thead>
        <tr>
          {ticks && (
            <th scope="col" className={styles['tick']}>
              <span className="hidden-text">{t('chosen')}</span>
            </th>
          )}
          <th scope="col">{t('household')}</th>
          <th scope="col">{t('rule')}</th>
          <th scope="col">{t('happenedOn')}</th>
          <th scope="col" className={end}>
            {t('points')}
          </th>
          <th scope="col">{last.title}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const deed = deedOf(row);
          return (
            <tr key={deed.id} className={ticks?.has(deed.id) ? styles['chosen'] : undefined}>
              {ticks && <Tick deed={deed} ticks={ticks} />}
              <td className={styles['inHome']}>
                <Home household={deed.household} />
              </td>
              <td className={styles['inAct']}>
                <Act deed={deed} />
              </td>
              <td className={`${styles['nowrap'] ?? ''} ${styles['inDay'] ?? ''}`}>
                <DateText value={deed.happenedOn} form="day" />
              </td>
              <td className={`${end} ${styles['inPoints'] ?? ''}`}>
                <Worth deed={deed} />
              </td>
              <td className={`${last.end ? end : ''} ${styles['inMore'] ?? ''}`}>{last.of(row)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Tick({ deed, ticks }: { deed: Deed; ticks: Ticks }) {
  return (
    <td className={styles['tick']}>
      <label>
        <span className="hidden-text">{deed.household.head}</span>
        <input type="checkbox" checked={ticks.has(deed.id)} disabled={ticks.may && !ticks.may(deed)} onChange={() => { ticks.toggle(deed.id); }} />
      </label>
    </td>
  );
}

/** How many are shown, and more of them where there are any. */
export function ListFoot({ count, list }: { count: number; list: Longer }) {
  const t = useTexts('deeds');
  return (
    <div className={styles['foot']}>
      <span>{list.hasNextPage ? t('countMore', { count }) : t('count', { count })}</span>
      <MoreOf list={list} />
    </div>
  );
}

/** A choice of rows: what is chosen, and how one more tap changes it. */
export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) {
    next.add(id);
  }
  return next;
}
