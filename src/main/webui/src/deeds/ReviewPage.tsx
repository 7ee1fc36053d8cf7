import { Check, CircleCheckBig } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { api, commandHeaders } from '../api/client';
import { useUser } from '../api/session';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { answer, touched, useDeeds, type Both, type Deed } from './data';
import { DeedTable, ListFoot, toggled } from './DeedTable';
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
              <DeedTable
                rows={deeds}
                deedOf={(deed) => deed}
                ticks={{
                  has: (id) => chosen.has(id),
                  may: (deed) => !mine(deed),
                  toggle: (id) => {
                    setChosen(toggled(chosen, id));
                  },
                }}
                last={{ title: '', of: (deed) => <Open deed={deed} aside={mine(deed)} />, end: true }}
              />
              <ListFoot count={deeds.length} list={list} />
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

/** What one must stand aside from is told by another reviewer. */
function Open({ deed, aside }: { deed: Deed; aside: boolean }) {
  const t = useTexts('deeds');
  const pick = usePick();
  return aside ? (
    <StatusTag tone="plain">{t('own')}</StatusTag>
  ) : (
    <Link className="button" to={`/desk/deeds/${deed.id}`} aria-label={`${t('open')} ${deed.household.head} ${pick(deed.ruleName)}`}>
      {t('open')}
    </Link>
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
