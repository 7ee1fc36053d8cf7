import { Check, CircleCheckBig } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { api, commandHeaders } from '../api/client';
import { useUser } from '../api/session';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { DateText } from '../ui/Values';
import { answer, touched, useDeeds, type Both, type Deed } from './data';
import { Act, Home, Worth } from './Parts';
import styles from './deeds.module.css';

/** One service call takes so many. */
const MOST = 1000;

interface Reviewed {
  approved: number;
  points: number;
  left: (Both & { deed: string; code: string })[];
}

/** 评议: what waits, the oldest first; the undisputed approved together. */
export default function ReviewPage() {
  const t = useTexts('deeds');
  const c = useTexts('common');
  const user = useUser();
  const list = useDeeds({ village: user.division, state: 'RECORDED', oldestFirst: true });
  const deeds = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [left, setLeft] = useState<Reviewed['left']>([]);
  const mine = (deed: Deed) => deed.recorder === user.id || deed.household.id === user.household;
  const approve = useCommand<string[], Reviewed>({
    run: (ids, key) =>
      answer(api.POST('/api/v1/deeds/reviews', { body: { deeds: ids, approve: true }, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: (reviewed) => {
      setChosen(new Set());
      setLeft(reviewed.left);
      if (reviewed.approved > 0) {
        notify(t('batchDone', { count: reviewed.approved, points: reviewed.points }));
      }
    },
  });
  const choosable = deeds.filter((deed) => !mine(deed));
  const all = choosable.length > 0 && choosable.every((deed) => chosen.has(deed.id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) {
      next.add(id);
    }
    setChosen(next);
  };
  return (
    <>
      <PageHeader title={t('review')} lead={t('reviewLead')} back={{ to: '/desk', label: c('back') }} />
      <div className="stack">
        <ProblemAlert problem={list.error ?? approve.error} onRetry={list.error ? () => void list.refetch() : undefined} />
        {left.length > 0 && <Left left={left} deeds={deeds} />}
        {list.isPending && <Loading rows={6} />}
        {list.data && deeds.length === 0 && (
          <div className="card">
            <EmptyState icon={CircleCheckBig} title={t('reviewNone')} text={t('reviewNoneText')} />
          </div>
        )}
        {deeds.length > 0 && (
          <>
            <div className={`card ${styles['tableCard'] ?? ''}`}>
              <table className={styles['table']}>
                <thead>
                  <tr>
                    <th scope="col" className={styles['tick']}>
                      <span className="hidden-text">{t('chosen')}</span>
                    </th>
                    <th scope="col">{t('household')}</th>
                    <th scope="col">{t('rule')}</th>
                    <th scope="col">{t('happenedOn')}</th>
                    <th scope="col" className={styles['end']}>
                      {t('points')}
                    </th>
                    <th scope="col" />
                  </tr>
                </thead>
                <tbody>
                  {deeds.map((deed) => (
                    <Row
                      key={deed.id}
                      deed={deed}
                      aside={mine(deed)}
                      chosen={chosen.has(deed.id)}
                      onToggle={() => {
                        toggle(deed.id);
                      }}
                    />
                  ))}
                </tbody>
              </table>
              {list.hasNextPage && (
                <div className={styles['foot']}>
                  <span>{t('countMore', { count: deeds.length })}</span>
                  <button type="button" className="button" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                    {c('more')}
                  </button>
                </div>
              )}
            </div>
            <div className={styles['bar']}>
              <label className={styles['all']}>
                <input
                  type="checkbox"
                  checked={all}
                  onChange={() => {
                    setChosen(all ? new Set() : new Set(choosable.slice(0, MOST).map((deed) => deed.id)));
                  }}
                />
                {t('selectAll')}
              </label>
              <span>{t('selected', { count: chosen.size })}</span>
              <button
                type="button"
                className="button primary"
                disabled={chosen.size === 0 || approve.isPending}
                onClick={() => {
                  approve.mutate([...chosen]);
                }}
              >
                <Check size={20} aria-hidden="true" />
                {t('approveSelected', { count: chosen.size })}
              </button>
            </div>
          </>
        )}
      </div>
    </>
  );
}

function Row({ deed, aside, chosen, onToggle }: { deed: Deed; aside: boolean; chosen: boolean; onToggle: () => void }) {
  const t = useTexts('deeds');
  const language = useLanguage();
  const name = `${deed.household.head} ${deed.ruleName[language]}`;
  return (
    <tr className={chosen ? styles['chosen'] : undefined}>
      <td className={styles['tick']}>
        <label>
          <span className="hidden-text">{name}</span>
          <input type="checkbox" checked={chosen} disabled={aside} onChange={onToggle} />
        </label>
      </td>
      <td className={styles['inHome']}>
        <Home household={deed.household} />
      </td>
      <td className={styles['inAct']}>
        <Act deed={deed} />
      </td>
      <td className={`${styles['nowrap'] ?? ''} ${styles['inDay'] ?? ''}`}>
        <DateText value={deed.happenedOn} form="day" />
      </td>
      <td className={`${styles['end'] ?? ''} ${styles['inPoints'] ?? ''}`}>
        <Worth deed={deed} />
      </td>
      <td className={`${styles['end'] ?? ''} ${styles['inMore'] ?? ''}`}>
        {aside ? (
          <StatusTag tone="plain">{t('own')}</StatusTag>
        ) : (
          <Link className="button" to={`/desk/deeds/${deed.id}`} aria-label={`${t('open')} ${name}`}>
            {t('open')}
          </Link>
        )}
      </td>
    </tr>
  );
}

function Left({ left, deeds }: { left: Reviewed['left']; deeds: Deed[] }) {
  const t = useTexts('deeds');
  const language = useLanguage();
  const headOf = (id: string) => deeds.find((deed) => deed.id === id)?.household.head ?? '';
  return (
    <div className={styles['left']} role="status">
      <strong>{t('leftTitle', { count: left.length })}</strong>
      <ul>
        {left.slice(0, 20).map((one) => (
          <li key={one.deed}>
            <Link to={`/desk/deeds/${one.deed}`}>{headOf(one.deed) || t('open')}</Link>：{one[language]}
          </li>
        ))}
      </ul>
    </div>
  );
}
