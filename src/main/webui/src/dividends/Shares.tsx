import { usePick, useTexts } from '../i18n/texts';
import { Count, Money } from '../ui/Values';
import { shownValue, type Line, type Report } from './data';
import styles from './dividends.module.css';

/** Who gets how much, and who is left out and why. Households without points are counted, not listed. */
export function Shares({ report }: { report: Report }) {
  const t = useTexts('dividends');
  const pick = usePick();
  const sharing = report.lines.filter(takesPart);
  const nothing = report.lines.filter((line) => !line.barred).length - sharing.length;
  const masked = report.lines.every((line) => !line.household.id);
  const clears = report.afterwards === 'CLEARED' && !masked;
  return (
    <>
      <h3>{t('shares')}</h3>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('household')}</th>
              <th scope="col" className={styles['end']}>
                {pick(report.measure)}
              </th>
              {clears && (
                <th scope="col" className={styles['end']}>
                  {t('clearing')}
                </th>
              )}
              <th scope="col" className={styles['end']}>
                {t('money')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sharing.map((line) => (
              <tr key={line.line}>
                <td>
                  <Home line={line} />
                </td>
                <td className={`num ${styles['end'] ?? ''}`}>{shownValue(line.value)}</td>
                {clears && (
                  <td className={styles['end']}>
                    <Cleared line={line} />
                  </td>
                )}
                <td className={styles['end']}>
                  <Money fen={line.payoutFen} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td>{t('total')}</td>
              <td className={`num ${styles['end'] ?? ''}`}>{shownValue(report.total)}</td>
              {clears && <td />}
              <td className={styles['end']}>
                <Money fen={sharing.reduce((sum, line) => sum + line.payoutFen, 0)} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      {nothing > 0 && <p className="muted">{t('nothing', { count: nothing })}</p>}
      <LeftOut report={report} />
    </>
  );
}

export function takesPart(line: Line): boolean {
  return !line.barred && line.value !== '0';
}

/** A household by head, group and number; masked for other villagers. */
export function Home({ line: { household } }: { line: Line }) {
  return (
    <span className={styles['home']}>
      <strong>{household.head || '—'}</strong>
      <span className="muted">{[household.group, household.number].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

export function Cleared({ line }: { line: Line }) {
  const t = useTexts('dividends');
  return (
    <>
      <Count value={line.cleared} />
      {line.uncleared > 0 && <span className="muted"> {t('uncleared', { points: line.uncleared })}</span>}
    </>
  );
}

/** Never on a list that goes from hand to hand. */
export function LeftOut({ report }: { report: Report }) {
  const t = useTexts('dividends');
  const pick = usePick();
  const barred = report.lines.filter((line) => line.barred);
  if (barred.length === 0) {
    return null;
  }
  return (
    <section className="no-print">
      <h3>{t('barred')}</h3>
      <table className={styles['table']}>
        <tbody>
          {barred.map((line) => (
            <tr key={line.line}>
              <td>
                <Home line={line} />
              </td>
              <td>{line.barred && pick(line.barred)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
