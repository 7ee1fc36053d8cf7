import { usePlace } from '../app/place';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { StatusTag } from '../ui/StatusTag';
import { DateText, Money } from '../ui/Values';
import { shownValue, type Line, type Report } from './data';
import { Cleared, Home } from './Shares';
import styles from './dividends.module.css';

interface List {
  report: Report;
  chosen: readonly string[];
  /** Absent for those who only read. */
  onChoose: ((households: readonly string[]) => void) | undefined;
}

/** 签领单: on the screen with what was handed over, on paper with room for a signature or a thumbprint. */
export function SigningList({ report, chosen, onChoose }: List) {
  const t = useTexts('dividends');
  const pick = usePick();
  const paid = report.lines.filter((line) => line.payoutFen > 0);
  const clears = report.afterwards === 'CLEARED';
  const waiting = paid.filter((line) => !line.handedOver).map(idOf);
  return (
    <article className={`card ${styles['list'] ?? ''}`}>
      <Head report={report} />
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              {onChoose && (
                <th scope="col" className={`no-print ${styles['check'] ?? ''}`}>
                  <input
                    type="checkbox"
                    aria-label={t('chooseAll')}
                    disabled={waiting.length === 0}
                    checked={waiting.length > 0 && chosen.length === waiting.length}
                    onChange={(event) => { onChoose(event.target.checked ? waiting : []); }}
                  />
                </th>
              )}
              <th scope="col">{t('line')}</th>
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
              <th scope="col" className="no-print">
                {t('state')}
              </th>
              <th scope="col" className={styles['sign']}>
                {t('sign')}
              </th>
            </tr>
          </thead>
          <tbody>
            {paid.map((line, index) => (
              <tr key={line.line}>
                {onChoose && (
                  <td className={`no-print ${styles['check'] ?? ''}`}>
                    {!line.handedOver && <Choice line={line} chosen={chosen} onChoose={onChoose} />}
                  </td>
                )}
                <td className="num">{index + 1}</td>
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
                <td className="no-print">
                  <State line={line} />
                </td>
                <td className={styles['sign']} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              {onChoose && <td className="no-print" />}
              <td colSpan={2}>{t('total')}</td>
              <td className={`num ${styles['end'] ?? ''}`}>{shownValue(report.total)}</td>
              {clears && <td />}
              <td className={styles['end']}>
                <Money fen={report.poolFen} />
              </td>
              <td className="no-print" />
              <td className={styles['sign']} />
            </tr>
          </tfoot>
        </table>
      </div>
    </article>
  );
}

function Head({ report }: { report: Report }) {
  const t = useTexts('dividends');
  const pick = usePick();
  const language = useLanguage();
  const place = usePlace();
  const { declared } = report;
  return (
    <header className={styles['head']}>
      <p className="muted">{place}</p>
      <h2>{t('listTitle', { name: pick(report.name) })}</h2>
      <p>
        <DateText value={report.from} /> — <DateText value={report.to} /> · {t('pool')} <Money fen={report.poolFen} /> · {t('rulebookOf', { number: report.rulebook })}
      </p>
      {declared && (
        <p className="muted">
          {t('decision')}：{declared.decision} · {t('source')}：{declared.source} · {t('by', { name: declared.by, day: formatDate(declared.at, language) })}
        </p>
      )}
    </header>
  );
}

function Choice({ line, chosen, onChoose }: { line: Line; chosen: readonly string[]; onChoose: (households: readonly string[]) => void }) {
  const t = useTexts('dividends');
  const id = idOf(line);
  return (
    <input
      type="checkbox"
      aria-label={t('choose', { name: line.household.head || line.household.number })}
      checked={chosen.includes(id)}
      onChange={(event) => { onChoose(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id)); }}
    />
  );
}

export function State({ line: { handedOver } }: { line: Line }) {
  const t = useTexts('dividends');
  const language = useLanguage();
  if (!handedOver) {
    return <StatusTag tone="info">{t('waiting')}</StatusTag>;
  }
  return (
    <StatusTag tone="good">
      {[t('handedAt', { day: formatDate(handedOver.at, language) }), handedOver.receiver && t('receiver', { name: handedOver.receiver })].filter(Boolean).join(' · ')}
    </StatusTag>
  );
}

function idOf(line: Line): string {
  return line.household.id ?? '';
}
