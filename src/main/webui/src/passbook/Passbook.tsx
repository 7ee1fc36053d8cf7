import { useLanguage, useTexts } from '../i18n/texts';
import { formatChange, formatDate, formatNumber, today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { ProblemAlert } from '../ui/ProblemAlert';
import { DateText } from '../ui/Values';
import { useAccounts, useBalance, useHousehold, useStatement, type Account } from './data';
import styles from './passbook.module.css';
import { useSentence } from './sentence';

/** All accounts of a household as a passbook: the same on the screen and on paper. */
export function Passbook({ household }: { household: string }) {
  const t = useTexts('passbook');
  const common = useTexts('common');
  const language = useLanguage();
  const home = useHousehold(household).data?.household;
  const balance = useBalance(household);
  const accounts = useAccounts(household);
  const points = balance.data?.balance ?? 0;
  return (
    <article className={`card ${styles['book'] ?? ''}`}>
      <h2>{t('passbook')}</h2>
      {home && <p>{t('householdOf', { group: home.groupName, number: home.number, name: home.headMasked })}</p>}
      <p>
        {balance.data && (
          <strong>
            {t('balance')} {common('pointsOf', { count: points, points: formatNumber(points, language) })}
          </strong>
        )}{' '}
        <span className="muted">{t('printedOn', { day: formatDate(today(), language) })}</span>
      </p>
      <ProblemAlert problem={balance.error} onRetry={() => void balance.refetch()} />
      {!accounts && !balance.error && <Loading rows={8} />}
      {accounts?.map((account) => <Lines key={account.id} household={household} account={account} alone={accounts.length === 1} />)}
      <p className="muted">{t('passbookEnd')}</p>
    </article>
  );
}

function Lines({ household, account, alone }: { household: string; account: Account; alone: boolean }) {
  const t = useTexts('passbook');
  const common = useTexts('common');
  const language = useLanguage();
  const statement = useStatement(household, account, 100);
  const lines = statement.data?.pages.flatMap((page) => page.items) ?? [];
  const sentence = useSentence(household);
  if (!alone && statement.data && lines.length === 0) {
    return null;
  }
  return (
    <section>
      {!alone && (
        <h3>
          {account.name} {common('pointsOf', { count: account.balance, points: formatNumber(account.balance, language) })}
        </h3>
      )}
      <ProblemAlert problem={statement.error} onRetry={() => void statement.refetch()} />
      {statement.isPending && <Loading rows={3} />}
      {statement.data && lines.length === 0 && <p className="muted">{t('none')}</p>}
      {lines.length > 0 && (
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
      )}
      {statement.hasNextPage && (
        <button type="button" className="button wide no-print" onClick={() => void statement.fetchNextPage()}>
          {common('more')}
        </button>
      )}
    </section>
  );
}
