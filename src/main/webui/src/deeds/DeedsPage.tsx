import { BookOpenCheck, ClipboardPen, FileText, Plus } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { MonthSwitch, useShownMonth } from '../ui/MonthSwitch';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { states, useDeeds, type Deed, type DeedState } from './data';
import { DeedTable, ListFoot } from './DeedTable';
import { StateTag } from './StateTag';
import styles from './deeds.module.css';

/** 申报与评议: a month's deeds, by where they stand. */
export default function DeedsPage() {
  const t = useTexts('deeds');
  const user = useUser();
  const month = useShownMonth();
  const state = useShownState();
  const list = useDeeds({ village: user.division, month, state });
  const deeds = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader title={t('deeds')} lead={t('deedsLead')} actions={<MainAction />} />
      <div className="stack">
        <div className="row">
          <MonthSwitch />
          <StateTabs shown={state} month={month} />
        </div>
        <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />
        {list.isPending && <Loading rows={6} />}
        {list.data && deeds.length === 0 && (
          <div className="card">
            <EmptyState icon={ClipboardPen} title={t('none')} text={t('noneText')} />
          </div>
        )}
        {deeds.length > 0 && (
          <div className={`card ${styles['tableCard'] ?? ''}`}>
            <DeedTable rows={deeds} deedOf={(deed) => deed} last={{ title: t('state'), of: (deed) => <Standing deed={deed} /> }} />
            <ListFoot count={deeds.length} list={list} />
          </div>
        )}
      </div>
    </>
  );
}

function MainAction() {
  const t = useTexts('deeds');
  const { role } = useUser();
  if (role === 'recorder') {
    return (
      <>
        <Link className="button" to="/desk/forms">
          <FileText size={20} aria-hidden="true" />
          {t('forms')}
        </Link>
        <Link className="button primary" to="/desk/deeds/new">
          <Plus size={20} aria-hidden="true" />
          {t('record')}
        </Link>
      </>
    );
  }
  return role === 'reviewer' ? (
    <Link className="button primary" to="/desk/review">
      <BookOpenCheck size={20} aria-hidden="true" />
      {t('review')}
    </Link>
  ) : null;
}

function useShownState(): DeedState | undefined {
  const [search] = useSearchParams();
  return states.find((state) => state === search.get('state'));
}

function StateTabs({ shown, month }: { shown: DeedState | undefined; month: string }) {
  const t = useTexts('deeds');
  const to = (state?: DeedState) => `?month=${month}${state ? `&state=${state}` : ''}`;
  return (
    <nav className={styles['tabs']} aria-label={t('state')}>
      <Link className={styles['tab']} to={to()} replace aria-current={shown ? undefined : 'page'}>
        {t('state.all')}
      </Link>
      {states.map((state) => (
        <Link key={state} className={styles['tab']} to={to(state)} replace aria-current={shown === state ? 'page' : undefined}>
          {t(`state.${state}`)}
        </Link>
      ))}
    </nav>
  );
}

function Standing({ deed }: { deed: Deed }) {
  const t = useTexts('deeds');
  return (
    <span className={styles['tags']}>
      <StateTag state={deed.state} />
      {deed.openObjections > 0 && <StatusTag tone="warn">{t('objected')}</StatusTag>}
    </span>
  );
}
