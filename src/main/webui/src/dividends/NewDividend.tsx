import { HandCoins } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { useUser } from '../api/session';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { useSettled } from '../people/useSettled';
import { formatMoney, today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import { DateText } from '../ui/Values';
import { dayBefore, DIVIDENDS, fenOf, usePreview, type Offered, type Report } from './data';
import { Shares } from './Shares';
import styles from './dividends.module.css';

type ToDeclare = components['schemas']['DividendToDeclare'];

/** The next dividend: what it would give is seen while the sum is typed, and declared once nothing is in the way. */
export function NewDividend({ offered }: { offered: Offered[] }) {
  const t = useTexts('dividends');
  const pick = usePick();
  const language = useLanguage();
  const user = useUser();
  const navigate = useNavigate();
  const [which, setWhich] = useState(offered[0]);
  const [on, setOn] = useState('');
  const [yuan, setYuan] = useState('');
  const [decision, setDecision] = useState('');
  const [source, setSource] = useState('');
  const fen = fenOf(yuan);
  const asked = { dividend: which?.dividend ?? '', on: on || dayBefore(which?.period.from ?? today()), poolFen: fen ?? 0 };
  const preview = usePreview(user.division, useSettled(asked));
  const report = preview.data;
  const declare = useCommand<ToDeclare, Report>({
    run: (body, key) => data(api.POST('/api/v1/villages/{code}/dividends', { params: { path: { code: user.division } }, body, headers: commandHeaders(key) })),
    invalidates: [DIVIDENDS],
    onDone: ({ lines, declared }) => {
      notify(t('done', { count: paid(lines) }));
      void navigate(`/desk/dividends/${declared?.id ?? ''}`);
    },
  });
  const may = ['recorder', 'admin'].includes(user.role);
  const ready = may && report !== undefined && isReady(report) && fen !== null && fen > 0 && decision.trim() !== '' && source.trim() !== '';
  const sure = () => {
    const clears = report?.afterwards === 'CLEARED' ? t('sureCleared') : '';
    return window.confirm(`${t('sure', { pool: formatMoney(asked.poolFen, language), count: paid(report?.lines ?? []) })}${clears}`);
  };
  return (
    <section className="card">
      <h2>{t('new')}</h2>
      {offered.length > 1 && (
        <div className="row" role="group" aria-label={t('which')}>
          {offered.map((one) => (
            <button key={one.dividend} type="button" className={one === which ? 'button primary' : 'button'} aria-pressed={one === which} onClick={() => { setWhich(one); setOn(''); }}>
              {pick(one.name)}
            </button>
          ))}
        </div>
      )}
      {which && (
        <p className="muted">
          {offered.length === 1 && <strong>{pick(which.name)} </strong>}
          {t('unit', { unit: formatMoney(which.unitFen, language) })} {t(which.afterwards === 'CLEARED' ? 'cleared' : 'kept')}
        </p>
      )}
      <div className={styles['fields']}>
        <TextField label={t('day')} type="date" max={today()} value={asked.on} onChange={setOn} />
        <TextField label={t('poolYuan')} inputMode="decimal" value={yuan} onChange={setYuan} flaw={yuan !== '' && fen === null ? t('poolFlaw') : undefined} />
        {may && <TextField label={t('decision')} hint={t('decisionHint')} maxLength={200} value={decision} onChange={setDecision} />}
        {may && <TextField label={t('source')} hint={t('sourceHint')} maxLength={200} value={source} onChange={setSource} />}
      </div>
      <ProblemAlert problem={preview.error ?? declare.error} />
      {preview.isPending && <Loading rows={5} />}
      {report && (
        <div className="stack">
          <div className="row">
            <span className="muted">
              <DateText value={report.from} /> — <DateText value={report.to} /> · {t('rulebookOf', { number: report.rulebook })}
            </span>
            <InTheWay report={report} />
            {may && (
              <button type="button" className="button primary" disabled={!ready || declare.isPending} onClick={() => { if (sure()) { declare.mutate({ ...asked, decision, source }); } }}>
                <HandCoins size={20} aria-hidden="true" />
                {t('declare')}
              </button>
            )}
          </div>
          <Shares report={report} />
        </div>
      )}
    </section>
  );
}

function InTheWay({ report }: { report: Report }) {
  const t = useTexts('dividends');
  const { ready } = report;
  if (!ready) {
    return null;
  }
  if (ready.before) {
    return (
      <StatusTag tone="good">
        {t('before')} <Link to={`/desk/dividends/${ready.before}`}>{t('seeBefore')}</Link>
      </StatusTag>
    );
  }
  if (!ready.closed) {
    return (
      <StatusTag tone="warn">
        {report.to >= today() ? t('early') : t('notClosed')} <Link to="/desk/closing">{t('toClosing')}</Link>
      </StatusTag>
    );
  }
  return isReady(report) ? null : <StatusTag tone="warn">{t('underWay', ready.underWay)}</StatusTag>;
}

function isReady({ ready }: Report): boolean {
  return ready?.closed === true && !ready.before && ready.underWay.waiting + ready.underWay.objections + ready.underWay.unsettled === 0;
}

function paid(lines: Report['lines']): number {
  return lines.filter((line) => line.payoutFen > 0).length;
}
