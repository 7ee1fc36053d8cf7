import { BellOff, BellRing, Printer } from 'lucide-react';
import { useState } from 'react';
import { api, commandHeaders } from '../api/client';
import { useUser } from '../api/session';
import { answer, touched, type NoticeWay } from '../deeds/data';
import { DeedTable, toggled } from '../deeds/DeedTable';
import list from '../deeds/deeds.module.css';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { formatDate, today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { MoreOf } from '../ui/MoreOf';
import { PageHeader } from '../ui/PageHeader';
import { PrintFrame } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { DateText } from '../ui/Values';
import { useDeductions, type Pending } from './data';
import { Slip } from './Slip';

/** 扣分告知: whose household is to be told of a deduction, the slips for the door, and who may still answer. */
export default function DeductionsPage() {
  const t = useTexts('deductions');
  const user = useUser();
  const pending = useDeductions(user.division);
  const may = ['recorder', 'reviewer', 'admin'].includes(user.role);
  const shown = pending.data?.pages.flatMap((page) => page.items);
  const toTell = shown?.filter((one) => !one.notice) ?? [];
  const told = shown?.filter((one) => one.notice) ?? [];
  return (
    <>
      <div className="no-print">
        <PageHeader title={t('title')} lead={t('lead')} />
      </div>
      <div className="stack">
        <ProblemAlert problem={pending.error} onRetry={() => void pending.refetch()} />
        {pending.isPending && <Loading rows={5} />}
        {shown?.length === 0 && (
          <div className="card">
            <EmptyState icon={BellOff} title={t('none')} text={t('noneText')} />
          </div>
        )}
        {toTell.length > 0 && <ToTell pending={toTell} may={may} />}
        {told.length > 0 && (
          <section className={`card no-print ${list['tableCard'] ?? ''}`} aria-label={t('told')}>
            <DeedTable rows={told} deedOf={deedOf} caption={t('told')} last={{ title: t('until'), of: (one) => <Until pending={one} /> }} />
          </section>
        )}
        <MoreOf list={pending} />
      </div>
    </>
  );
}

/** Chosen households get a slip each; when these are at the doors, one tap says so. */
function ToTell({ pending, may }: { pending: Pending[]; may: boolean }) {
  const t = useTexts('deductions');
  const language = useLanguage();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = pending.filter(({ deed }) => !left.has(deed.id));
  const ids = chosen.map(({ deed }) => deed.id);
  const serve = useCommand<{ deeds: string[]; way: NoticeWay; told: string }, { until: string }>({
    run: (body, key) => answer(api.POST('/api/v1/deduction-notices', { body, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: ({ until }) => { notify(t('served', { count: ids.length, date: formatDate(until, language) })); },
  });
  return (
    <>
      <section className={`card no-print ${list['tableCard'] ?? ''}`} aria-label={t('toTell')}>
        <DeedTable
          rows={pending}
          deedOf={deedOf}
          caption={t('toTell')}
          ticks={may ? { has: (id) => !left.has(id), toggle: (id) => { setLeft(toggled(left, id)); } } : undefined}
          last={{ title: t('until'), of: (one) => <Until pending={one} /> }}
        />
        {may && (
          <div className={list['foot']}>
            <span className="muted">{t('servedNote')}</span>
            <span className="row">
              <button type="button" className="button" disabled={ids.length === 0} onClick={() => { window.print(); }}>
                <Printer size={20} aria-hidden="true" />
                {t('print', { count: ids.length })}
              </button>
              <button
                type="button"
                className="button primary"
                disabled={ids.length === 0 || serve.isPending}
                onClick={() => { serve.mutate({ deeds: ids, way: 'PAPER', told: language === 'zh' ? '户主或家人' : 'the household' }); }}
              >
                <BellRing size={20} aria-hidden="true" />
                {t('serve', { count: ids.length })}
              </button>
            </span>
          </div>
        )}
      </section>
      <div className="no-print">
        <ProblemAlert problem={serve.error} />
      </div>
      <PrintFrame paper="a4">
        {chosen.map((one) => (
          <Slip key={one.deed.id} pending={one} />
        ))}
      </PrintFrame>
    </>
  );
}

function deedOf({ deed }: Pending) {
  return deed;
}

function Until({ pending: { deed, notice, answerUntil } }: { pending: Pending }) {
  const t = useTexts('deductions');
  const d = useTexts('deeds');
  if (!notice) {
    return <DateText value={answerUntil} form="day" />;
  }
  return (
    <span className={list['tags']}>
      <DateText value={answerUntil} form="day" />
      <span className="muted">{d(`notice.${notice.way}`)}</span>
      {deed.openObjections > 0 && <StatusTag tone="warn">{d('objected')}</StatusTag>}
      {notice.accepted && <StatusTag tone="good">{t('accepted')}</StatusTag>}
      {!notice.accepted && deed.openObjections === 0 && answerUntil < today() && <StatusTag tone="info">{t('over')}</StatusTag>}
    </span>
  );
}
