import { usePick, useTexts } from '../i18n/texts';
import { DateText, Points } from '../ui/Values';
import type { Taken } from './NewList';
import styles from './scores.module.css';

/** What a correction changed in periods that were closed. */
export function Changes({ changed }: { changed: Taken['changed'] }) {
  const t = useTexts('scores');
  const pick = usePick();
  return (
    <div className={styles['wide']}>
      <h3>{t('changed')}</h3>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('household')}</th>
            <th scope="col">{t('award')}</th>
            <th scope="col">{t('period')}</th>
            <th scope="col" className={styles['end']}>
              {t('before')}
            </th>
            <th scope="col" className={styles['end']}>
              {t('after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changed.map((one) => (
            <tr key={`${one.household.id}${one.from}${one.name.zh}`}>
              <td>
                {one.household.head} <span className="muted">{one.household.number}</span>
              </td>
              <td>{pick(one.name)}</td>
              <td>
                <DateText value={one.from} /> — <DateText value={one.to} />
              </td>
              <td className={styles['end']}>
                <Points value={one.before} change />
              </td>
              <td className={styles['end']}>
                <Points value={one.after} change />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
