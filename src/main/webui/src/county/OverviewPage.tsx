import { ChartColumn, Download } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { useUser } from '../api/session';
import { useLanguage, useTexts } from '../i18n/texts';
import { saveCsv } from '../ui/csv';
import { EmptyState } from '../ui/EmptyState';
import { formatMonth } from '../ui/format';
import { Loading } from '../ui/Loading';
import { MonthSwitch, useShownMonth } from '../ui/MonthSwitch';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Below } from './Below';
import { Figures } from './Figures';
import { useOverview, yearTo, type Overview, type Part } from './overview';

// The charts' library is the heaviest part: the figures stand before it is there.
const Trend = lazy(() => import('./Trend'));

/** A county's, town's or village's points at a glance, down to what is stuck. */
export default function OverviewPage() {
  const t = useTexts('county');
  const user = useUser();
  const division = useParams()['division'] ?? user.division;
  const month = useShownMonth();
  const year = useOverview(division, yearTo(month), month);
  const ofMonth = useOverview(division, month, month);
  const up = { to: levelAbove(division, user.division), label: t('up') };
  return (
    <>
      <PageHeader
        title={year.data ? t('titleOf', { name: year.data.name }) : t('title')}
        lead={t('lead')}
        {...(division.length > user.division.length ? { back: up } : {})}
        actions={ofMonth.data && <Take overview={ofMonth.data} month={month} />}
      />
      <div className="stack">
        <MonthSwitch />
        <ProblemAlert problem={year.error ?? ofMonth.error} onRetry={() => void Promise.all([year.refetch(), ofMonth.refetch()])} />
        {year.isPending && <Loading rows={6} />}
        {year.data && (isEmpty(year.data) ? <Empty /> : <Cards year={year.data} parts={ofMonth.data?.parts ?? []} />)}
      </div>
    </>
  );
}

function Cards({ year, parts }: { year: Overview; parts: Part[] }) {
  return (
    <>
      <Figures year={year} />
      <Suspense fallback={<Loading rows={7} />}>
        <Trend months={year.months} />
      </Suspense>
      {parts.length > 0 && <Below parts={parts} />}
    </>
  );
}

/** The month's table as a file, or the page on paper. */
function Take({ overview, month }: { overview: Overview; month: string }) {
  const t = useTexts('county');
  const common = useTexts('common');
  const language = useLanguage();
  const save = () => {
    const head = ['division', 'households', 'taking', 'issued', 'redeemed', 'deducted', 'expired', 'donated', 'outstanding'] as const;
    const rows = overview.parts.map(({ code, name, figures: f }) => [
      `${name} ${code}`,
      ...[f.households, f.participating, f.issued, f.redeemed, f.deducted, f.expired, f.donated, f.outstanding],
    ]);
    saveCsv(t('exportName', { name: overview.name, month: formatMonth(month, language) }), [head.map((name) => t(name)), ...rows]);
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

function isEmpty({ total, months }: Overview): boolean {
  return total.outstanding === 0 && months.every((month) => month.issued === 0);
}

/** County 6, town 9, village 12 digits; never above the user's own. */
function levelAbove(division: string, own: string): string {
  const above = division.slice(0, division.length - 3);
  return above.length <= own.length ? '/county' : `/county/${above}`;
}
