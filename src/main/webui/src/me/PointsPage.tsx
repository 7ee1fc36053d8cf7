import { Coins, House } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useUser } from '../api/session';
import { OwnDividends } from '../dividends/OwnDividends';
import { Giving } from '../giving/Giving';
import { Tiers } from '../giving/Tiers';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { formatList, formatNumber } from '../ui/format';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { DateText, Points } from '../ui/Values';
import { LinedList, PartTitle } from '../ui/Lined';
import { AccountChoice } from '../passbook/AccountChoice';
import { deedOf, levelOf, useAccounts, useBalance, useDeeds, useStatement, type Deed, type Line } from '../passbook/data';
import { Lapsing } from '../passbook/Lapsing';
import { useSentence } from '../passbook/sentence';
import { Objections } from './Objections';
import styles from './me.module.css';
import { useOwnHousehold } from './own';
import { ToAnswer } from './ToAnswer';

/** A villager's start: what the household has, and what came and why. */
export default function PointsPage() {
  const t = useTexts('me');
  const household = useOwnHousehold();
  if (!household) {
    return <EmptyState icon={House} title={t('noHousehold')} text={t('noHouseholdText')} />;
  }
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="stack">
        <Balance household={household} />
        <ToAnswer household={household} />
        <UnderWay household={household} />
        <Lapsing household={household} />
        <Tiers household={household} />
        <OwnDividends />
        <Came household={household} />
        <Giving household={household} may />
        <Objections />
      </div>
    </>
  );
}

function Balance({ household }: { household: string }) {
  const t = useTexts('passbook');
  const language = useLanguage();
  const balance = useBalance(household);
  const accounts = useAccounts(household) ?? [];
  if (!balance.data) {
    return balance.error ? <ProblemAlert problem={balance.error} onRetry={() => void balance.refetch()} /> : <Loading rows={2} />;
  }
  const { held, available, lifetimeEarned, gift } = balance.data;
  const number = (points: number) => formatNumber(points, language);
  const parts = accounts.filter((account) => !account.gift && account.balance !== 0);
  return (
    <section className={`card ${styles['balance'] ?? ''}`}>
      <p className="muted">{t('balance')}</p>
      <p className={`num ${styles['sum'] ?? ''}`}>{number(balance.data.balance)}</p>
      {balance.data.persons.length > 0 && parts.length > 0 && (
        <p>{t('family', { who: formatList(parts.map(({ name, balance: points }) => t('part', { name, points: number(points) })), language) })}</p>
      )}
      {held > 0 && (
        <p>
          {t('available', { points: number(available) })} · {t('held', { points: number(held) })}
        </p>
      )}
      {!!gift && <p>{t('giftBalance', { points: number(gift) })}</p>}
      <p className="muted">{t('lifetime', { points: number(lifetimeEarned) })}</p>
    </section>
  );
}

/** Deeds that have not come to points yet, and where they are. */
function UnderWay({ household }: { household: string }) {
  const t = useTexts('me');
  const pick = usePick();
  const language = useLanguage();
  const waiting = (useDeeds(household).data?.items ?? []).filter(isUnderWay);
  if (waiting.length === 0) {
    return null;
  }
  return (
    <section className="card">
      <PartTitle>{t('waiting')}</PartTitle>
      <LinedList>
        {waiting.map((deed) => (
          <li key={deed.id}>
            <p>
              <Link to={`/me/deeds/${deed.id}`}>{t('waitingLine', { rule: pick(deed.ruleName) })}</Link> {levelOf(deed) !== undefined ? t('assessedAt', { points: formatNumber(levelOf(deed) ?? 0, language) }) : t('expectedPoints', { points: formatNumber(deed.award?.points ?? deed.expected, language) })}
            </p>
            <p className={styles['below']}>
              <DateText value={deed.happenedOn} />
              <StatusTag tone="info">{t(`state.${deed.state}`)}</StatusTag>
            </p>
          </li>
        ))}
      </LinedList>
    </section>
  );
}

type UnderWayDeed = Deed & { state: 'RECORDED' | 'APPROVED' | 'PUBLISHED' };

function isUnderWay(deed: Deed): deed is UnderWayDeed {
  return deed.state === 'RECORDED' || deed.state === 'APPROVED' || deed.state === 'PUBLISHED';
}

function Came({ household }: { household: string }) {
  const t = useTexts('me');
  const common = useTexts('common');
  const { person } = useUser();
  const accounts = useAccounts(household) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  // each looks at their own first, where points are persons'
  const account = accounts.find(({ id }) => id === (chosen ?? person)) ?? accounts[0];
  const statement = useStatement(household, account);
  const deeds = useDeeds(household).data?.items ?? [];
  const lines = statement.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="card">
      <PartTitle>{t('came')}</PartTitle>
      <AccountChoice accounts={accounts} chosen={account?.id ?? ''} onChoose={setChosen} />
      <ProblemAlert problem={statement.error} onRetry={() => void statement.refetch()} />
      {statement.isPending && <Loading rows={5} />}
      {statement.data && lines.length === 0 && <EmptyState icon={Coins} title={t('none')} text={t('noneText')} />}
      <LinedList>
        {lines.map((line) => (
          <li key={line.seq}>
            <Came1 household={household} line={line} deeds={deeds} />
          </li>
        ))}
      </LinedList>
      {statement.hasNextPage && (
        <button type="button" className="button wide" disabled={statement.isFetchingNextPage} onClick={() => void statement.fetchNextPage()}>
          {common('more')}
        </button>
      )}
    </section>
  );
}

function Came1({ household, line, deeds }: { household: string; line: Line; deeds: Deed[] }) {
  const t = useTexts('me');
  const pick = usePick();
  const language = useLanguage();
  const sentence = useSentence(household);
  const deed = deedOf(line, deeds);
  const explanation = deed?.award?.explanation;
  return (
    <>
      <div className={styles['line']}>
        <p>{deed ? <Link to={`/me/deeds/${deed.id}`}>{sentence(line)}</Link> : sentence(line)}</p>
        <Points value={line.amount} change />
      </div>
      <p className={styles['below']}>
        <DateText value={line.happenedAt} />
        <span>{t('left', { points: formatNumber(line.after, language) })}</span>
        {line.reversedBy && <StatusTag tone="plain">{t('reversed')}</StatusTag>}
      </p>
      {explanation && line.kind !== 'REVERSAL' && (
        <details className={styles['why']}>
          <summary>{t('why')}</summary>
          <p>{pick(explanation)}</p>
        </details>
      )}
    </>
  );
}
