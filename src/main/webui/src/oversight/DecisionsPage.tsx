import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { send } from '../api/client';
import { useUser } from '../api/session';
import { states, type Both, type Deed, type Page } from '../deeds/data';
import { DeedTable, ListFoot } from '../deeds/DeedTable';
import list from '../deeds/deeds.module.css';
import { StateTag } from '../deeds/StateTag';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { formatList, today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import styles from './oversight.module.css';

interface Decision {
  deed: Deed;
  recordedBy: string;
  decidedBy: string[];
}

interface Question {
  from: string;
  to: string;
  who: string;
  rule: string;
  state: string;
  hand: string;
}

/** 查每一笔: a search over every decision that reads as a sentence; what is asked stands in the address, so it can be kept and passed on. */
export default function DecisionsPage() {
  const t = useTexts('oversight');
  const user = useUser();
  const [question, ask] = useQuestion();
  const asked = useDeferredValue(question);
  const found = useInfiniteQuery({
    queryKey: ['deeds', 'decisions', user.division, asked],
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      send<Page<Decision>>(`/api/v1/divisions/${user.division}/decisions`, { query: { ...filled(asked), after: pageParam, limit: '50' }, signal }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const decisions = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader title={t('find')} lead={t('findLead')} />
      <div className="stack">
        <Sentence division={user.division} question={question} ask={ask} />
        <ProblemAlert problem={found.error} onRetry={() => void found.refetch()} />
        {found.isPending && <Loading rows={6} />}
        {found.data && decisions.length === 0 && (
          <div className="card">
            <EmptyState icon={SearchX} title={t('nothing')} text={t('nothingText')} />
          </div>
        )}
        {decisions.length > 0 && (
          <div className={`card ${list['tableCard'] ?? ''}`}>
            <DeedTable rows={decisions} deedOf={({ deed }) => deed} last={{ title: t('hands'), of: (one) => <Hands decision={one} /> }} />
            <ListFoot count={decisions.length} list={found} />
          </div>
        )}
      </div>
    </>
  );
}

function useQuestion(): [Question, (change: Partial<Question>) => void] {
  const [search, setSearch] = useSearchParams();
  const of = (name: keyof Question, otherwise = '') => search.get(name) ?? otherwise;
  const question: Question = {
    from: of('from', `${today().slice(0, 4)}-01-01`),
    to: of('to', today()),
    who: of('who'),
    rule: of('rule'),
    state: of('state'),
    hand: of('hand'),
  };
  const ask = (change: Partial<Question>) => {
    setSearch(filled({ ...question, ...change }), { replace: true });
  };
  return [question, ask];
}

/** What is left empty is not asked for. */
function filled(question: Question): Record<string, string> {
  return Object.fromEntries(Object.entries(question).filter(([, value]) => value !== '')) as Record<string, string>;
}

function Sentence({ division, question, ask }: { division: string; question: Question; ask: (change: Partial<Question>) => void }) {
  const t = useTexts('oversight');
  const d = useTexts('deeds');
  const pick = usePick();
  const { from, to } = question;
  const rules = useQuery({
    queryKey: ['used-rules', division, from, to],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => send<{ rule: string; name: Both; deeds: number }[]>(`/api/v1/divisions/${division}/used-rules`, { query: { from, to }, signal }),
  });
  return (
    <search className={`card ${styles['sentence'] ?? ''}`}>
      <label>
        {t('sFrom')}
        <input type="date" max={to} value={from} onChange={(event) => { ask({ from: event.target.value || from }); }} />
      </label>
      <label>
        {t('sTo')}
        <input type="date" min={from} max={today()} value={to} onChange={(event) => { ask({ to: event.target.value || to }); }} />
      </label>
      <label>
        {t('sWho')}
        <input type="search" maxLength={60} placeholder={t('whoHint')} value={question.who} onChange={(event) => { ask({ who: event.target.value }); }} />
      </label>
      <label>
        {t('sRule')}
        <select value={question.rule} onChange={(event) => { ask({ rule: event.target.value }); }}>
          <option value="">{t('anyRule')}</option>
          {rules.data?.map((used) => (
            <option key={used.rule} value={used.rule}>
              {pick(used.name)}（{used.deeds}）
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('sHand')}
        <input type="search" maxLength={60} placeholder={t('handHint')} value={question.hand} onChange={(event) => { ask({ hand: event.target.value }); }} />
      </label>
      <label>
        {t('sState')}
        <select value={question.state} onChange={(event) => { ask({ state: event.target.value }); }}>
          <option value="">{t('anyState')}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {d(`state.${state}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

function Hands({ decision: { deed, recordedBy, decidedBy } }: { decision: Decision }) {
  const t = useTexts('oversight');
  const language = useLanguage();
  return (
    <span className={styles['hands']}>
      <StateTag state={deed.state} />
      <span className="muted">{t('recordedBy', { name: recordedBy })}</span>
      {decidedBy.length > 0 && <span className="muted">{t('decidedBy', { names: formatList(decidedBy, language) })}</span>}
    </span>
  );
}
