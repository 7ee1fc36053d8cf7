import { useQuery } from '@tanstack/react-query';
import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, commandHeaders, send } from '../api/client';
import { useUser } from '../api/session';
import { PeriodTabs } from '../dividends/PeriodTabs';
import { usePick, useTexts } from '../i18n/texts';
import { today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { DateText, Points } from '../ui/Values';
import { answer, touched, type Both, type Explanation, type Whose } from './data';
import { Home } from './Parts';
import { PeriodSwitch, lastMonthsEnd, type Unit } from './PeriodSwitch';
import styles from './board.module.css';
import list from './deeds.module.css';

const units: readonly Unit[] = ['WEEK', 'MONTH', 'QUARTER', 'YEAR'];

interface Report {
  from: string;
  to: string;
  closedAt?: string | null;
  closer?: string | null;
  waiting: number;
  objections: number;
  lines: { deed?: string | null; household: Whose; name: Both; points: number; explanation: Explanation }[];
  barred: { household: Whose; reason: Both; until: string }[];
}

interface Done {
  id: string;
  per: Unit;
  from: string;
  to: string;
  closer: string;
}

/** 结账: what the end of a period gives and takes, looked at first and closed once. */
export default function ClosingPage() {
  const t = useTexts('deeds');
  const user = useUser();
  const [per, setPer] = useState<Unit>('MONTH');
  const [on, setOn] = useState(lastMonthsEnd());
  const done = useQuery({
    queryKey: ['closings', user.division],
    queryFn: ({ signal }) => send<Done[]>(`/api/v1/villages/${user.division}/closings`, { signal }),
  });
  const report = useQuery({
    queryKey: ['closing', user.division, per, on],
    retry: false,
    queryFn: ({ signal }) => send<Report>(`/api/v1/villages/${user.division}/closings/preview`, { query: { per, on }, signal }),
  });
  const close = useCommand<{ per: Unit; on: string }, Report>({
    run: (body, key) => answer(api.POST('/api/v1/villages/{code}/closings', { params: { path: { code: user.division } }, body, headers: commandHeaders(key) })),
    invalidates: [...touched, ['closings'], ['closing']],
    onDone: ({ lines }) => { notify(t('closingDone', { count: lines.length })); },
  });
  const closed = done.data?.find((one) => one.per === per && one.from === report.data?.from);
  const open = (report.data?.waiting ?? 0) + (report.data?.objections ?? 0) > 0;
  const early = report.data !== undefined && report.data.to >= today();
  const may = ['recorder', 'reviewer', 'admin'].includes(user.role) && report.data && !closed && !open && !early;
  return (
    <>
      <PageHeader
        title={t('closing')}
        lead={t('closingLead')}
        actions={
          may && (
            <button type="button" className="button primary" disabled={close.isPending} onClick={() => { if (window.confirm(t('closingSure'))) { close.mutate({ per, on }); } }}>
              <LockKeyhole size={20} aria-hidden="true" />
              {t('closingDo')}
            </button>
          )
        }
      />
      <div className="stack">
        <PeriodTabs />
        <div className={`row ${styles['period'] ?? ''}`}>
          <div className={list['tabs']} role="group" aria-label={t('closing')}>
            {units.map((unit) => (
              <button key={unit} type="button" className={`${list['tab'] ?? ''} ${styles['pill'] ?? ''}`} aria-pressed={per === unit} onClick={() => { setPer(unit); }}>
                {t(`per.${unit}`)}
              </button>
            ))}
          </div>
          <PeriodSwitch per={per} on={on} days={report.data} onChange={setOn} />
          {closed && <StatusTag tone="good">{t('closingBy', { name: closed.closer })}</StatusTag>}
        </div>
        <ProblemAlert problem={report.error ?? close.error} />
        {early && <StatusTag tone="plain">{t('closingEarly')}</StatusTag>}
        {open && report.data && !early && (
          <p>
            <Link to="/desk/review">{t('closingWaits', { waiting: report.data.waiting, objections: report.data.objections })}</Link>
          </p>
        )}
        {report.isPending && <Loading rows={6} />}
        {report.data && <Lines report={report.data} />}
      </div>
    </>
  );
}

function Lines({ report }: { report: Report }) {
  const t = useTexts('deeds');
  const pick = usePick();
  return (
    <>
      <section className="card">
        <h2 className={styles['part']}>{t('closingLines')}</h2>
        {report.lines.length === 0 && <p className="muted">{t('closingNothing')}</p>}
        <table className={styles['posterTable']}>
          <tbody>
            {report.lines.map((line, index) => (
              <tr key={index}>
                <td>
                  <Home household={line.household} />
                </td>
                <td>{pick(line.explanation)}</td>
                <td className={styles['end']}>
                  <Points value={line.points} change />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {report.barred.length > 0 && (
        <section className="card">
          <h2 className={styles['part']}>{t('closingBarred')}</h2>
          <table className={styles['posterTable']}>
            <tbody>
              {report.barred.map((line) => (
                <tr key={line.household.id}>
                  <td>
                    <Home household={line.household} />
                  </td>
                  <td>{pick(line.reason)}</td>
                  <td className={styles['end']}>
                    <DateText value={line.until} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
