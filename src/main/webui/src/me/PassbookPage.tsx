import { OwnDividends } from '../dividends/OwnDividends';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatChange, formatDate, formatNumber, today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton, PrintFrame } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { DateText } from '../ui/Values';
import { Lapsing } from './Lapsing';
import styles from './me.module.css';
import { useBalance, useDeeds, useHousehold, useStatement } from './own';
import { useSentence } from './sentence';

/** The account as a passbook: the same on the screen and on paper. */
export default function PassbookPage() {
  const t = useTexts('me');
  const common = useTexts('common');
  const statement = useStatement(100);
  return (
    <>
      <div className="no-print">
        <PageHeader title={t('passbook')} lead={t('passbookLead')} actions={<PrintButton primary />} />
        <ProblemAlert problem={statement.error} onRetry={() => void statement.refetch()} />
      </div>
      {statement.isPending && !statement.error && <Loading rows={8} />}
      {statement.data && (
        <PrintFrame paper="a4">
          <Book />
          <Lapsing />
          <OwnDividends />
        </PrintFrame>
      )}
      {statement.hasNextPage && (
        <button type="button" className="button wide no-print" onClick={() => void statement.fetchNextPage()}>
          {common('more')}
        </button>
      )}
    </>
  );
}

function Book() {
  const t = useTexts('me');
  const common = useTexts('common');
  const language = useLanguage();
  const household = useHousehold().data?.household;
  const balance = useBalance().data;
  const lines = useStatement(100).data?.pages.flatMap((page) => page.items) ?? [];
  const sentence = useSentence(useDeeds().data?.items ?? []);
  return (
    <article className={`card ${styles['book'] ?? ''}`}>
      <h2>{t('passbook')}</h2>
      {household && <p>{t('householdOf', { group: household.groupName, number: household.number, name: household.headMasked })}</p>}
      <p>
        {balance && (
          <strong>
            {t('balance')} {common('pointsOf', { count: balance.balance, points: formatNumber(balance.balance, language) })}
          </strong>
        )}{' '}
        <span className="muted">{t('printedOn', { day: formatDate(today(), language) })}</span>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('date')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('change')}</th>
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.seq}>
              <td>
                <DateText value={line.happenedAt} />
              </td>
              <td>{sentence(line)}</td>
              <td className="num">{formatChange(line.amount, language)}</td>
              <td className="num">{formatNumber(line.after, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{t('passbookEnd')}</p>
    </article>
  );
}
