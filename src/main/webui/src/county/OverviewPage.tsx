import { ChartColumn, Download } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { useUser } from '../api/session';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { formatMonth } from '../ui/format';
import { Loading } from '../ui/Loading';
import { MonthSwitch, useShownMonth } from '../ui/MonthSwitch';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Below } from './Below';
import { Categories } from './Categories';
import { saveCsv } from './csv';
import { Figures } from './Figures';
import { Late } from './Late';
import styles from './county.module.css';
import { useOverview, type Overview } from './overview';

// The charts' library is the heaviest part: the figures stand before it is there.
const Trend = lazy(() => import('./Trend'));

/** A county's, town's or village's points at a glance, down to what is stuck. */
export default function OverviewPage() {
  const t = useTexts('county');
  const user = useUser();
  const division = useParams()['division'] ?? user.division;
  const month = useShownMonth();
  const overview = useOverview(division, month);
  return (
    <>
      <PageHeader
        title={overview.data ? t('titleOf', { name: overview.data.name }) : t('title')}
        lead={t('lead')}
        {...(division.length > user.division.length ? { back: { to: levelAbove(division, user.division), label: t('up') } } : {})}
        actions={overview.data && <Take overview={overview.data} />}
      />
      <div className="stack">
        <MonthSwitch />
        <ProblemAlert problem={overview.error} onRetry={() => void overview.refetch()} />
        {overview.isPending && <Loading rows={6} />}
        {overview.data && (isEmpty(overview.data) ? <Empty /> : <Cards overview={overview.data} />)}
      </div>
    </>
  );
}

function Cards({ overview }: { overview: Overview }) {
  return (
    <>
      <Figures overview={overview} />
      <Suspense fallback={<Loading rows={7} />}>
        <Trend months={overview.months} />
      </Suspense>
      <div className={styles['two']}>
        <Categories categories={overview.categories} />
        <Late overdue={overview.overdue} />
      </div>
      {overview.below.length > 0 && <Below divisions={overview.below} />}
    </>
  );
}

function Take({ overview }: { overview: Overview }) {
  const t = useTexts('county');
  const common = useTexts('common');
  const language = useLanguage();
  const save = () => {
    const head = [t('division'), t('households'), t('taking'), t('issued'), t('redeemed'), t('deducted'), t('expired'), t('outstanding')];
    const rows = overview.below.map(({ code, name, taking, points }) => [
      `${name} ${code}`,
      taking.households,
      taking.awarded,
      points.issued,
      points.redeemed,
      points.deducted,
      points.expired,
      points.outstanding,
    ]);
    saveCsv(t('exportName', { name: overview.name, month: formatMonth(overview.month, language) }), [head, ...rows]);
  };
  return (
    <>
      <button type="button" className="button" onClick={save}>
        <Download size={18} aria-hidden="true" />
        {common('export')}
      </button>
      <PrintButton />
    </>
  );
}

function Empty() {
  const t = useTexts('county');
  return (
    <div className="card">
      <EmptyState icon={ChartColumn} title={t('emptyTitle')} text={t('emptyText')} />
    </div>
  );
}

function isEmpty({ points, months }: Overview): boolean {
  return points.outstanding === 0 && months.every((month) => month.points.issued === 0);
}

/** County 6, town 9, village 12 digits; never above the user's own. */
function levelAbove(division: string, own: string): string {
  const above = division.slice(0, division.length - 3);
  return above.length <= own.length ? '/county' : `/county/${above}`;
}
