import { useState, type FormEvent } from 'react';
import { api, commandHeaders, data } from '../api/client';
import { useTexts } from '../i18n/texts';
import { today } from '../ui/format';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import { fen, hundredths, LOANS, percent, type Loan, type LoanState } from './data';
import styles from './loans.module.css';

type Action = 'approve' | 'decline' | 'disburse' | 'repay' | 'arrears' | 'writeOff' | 'callOff';

const NEXT: Record<LoanState, Action[]> = {
  APPLIED: ['approve', 'decline', 'callOff'],
  APPROVED: ['disburse', 'callOff'],
  RUNNING: ['repay', 'arrears'],
  OVERDUE: ['repay', 'arrears', 'writeOff'],
  WRITTEN_OFF: ['repay'],
  DECLINED: [],
  CALLED_OFF: [],
  REPAID: [],
};

const WITHOUT_MONEY: readonly Action[] = ['decline', 'writeOff', 'callOff'];

interface Said {
  action: Action;
  amountFen: number;
  rate: number;
  on: string;
  reason: string;
}

/** What the bank reports next; only what can follow is offered. */
export function Report({ loan }: { loan: Loan }) {
  const t = useTexts('loans');
  const [action, setAction] = useState<Action | null>(null);
  const next = NEXT[loan.state];
  if (next.length === 0) {
    return null;
  }
  return (
    <section className="card stack no-print">
      <h2>{t(loan.state === 'APPLIED' ? 'decide' : 'next')}</h2>
      <div className={styles['buttons']}>
        {next.map((each, place) => (
          <button
            key={each}
            type="button"
            className={place === 0 ? 'button primary' : 'button'}
            aria-pressed={action === each}
            onClick={() => {
              setAction(action === each ? null : each);
            }}
          >
            {t(each)}
          </button>
        ))}
      </div>
      {action && <Form key={action} loan={loan} action={action} onDone={() => { setAction(null); }} />}
    </section>
  );
}

function Form({ loan, action, onDone }: { loan: Loan; action: Action; onDone: () => void }) {
  const t = useTexts('loans');
  const common = useTexts('common');
  const hasMoney = !WITHOUT_MONEY.includes(action);
  const [amount, setAmount] = useState(() => String(suggested(loan, action) / 100));
  const [rate, setRate] = useState(() => percent(loan.offer?.rate ?? 0));
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const report = useCommand<Said, Loan>({
    run: (said, key) => send(loan.id, said, key),
    invalidates: [LOANS],
    onDone: () => {
      notify(t('saved'));
      onDone();
    },
  });
  const flaws = {
    amount: hasMoney && fen(amount) <= 0 ? t('amountFlaw') : undefined,
    rate: action === 'approve' && hundredths(rate) === null ? t('rateFlaw') : undefined,
    reason: !hasMoney && reason.trim() === '' ? t('reasonFlaw') : undefined,
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!flaws.amount && !flaws.rate && !flaws.reason) {
      report.mutate({ action, amountFen: hasMoney ? fen(amount) : 0, rate: hundredths(rate) ?? 0, on, reason: reason.trim() });
    }
  }

  return (
    <form className={styles['form']} onSubmit={submit} noValidate aria-label={t(action)}>
      <div className={styles['pair']}>
        {hasMoney && <TextField label={t('amount')} inputMode="decimal" value={amount} onChange={setAmount} flaw={tried ? flaws.amount : undefined} />}
        {action === 'approve' && <TextField label={t('rate')} inputMode="decimal" value={rate} onChange={setRate} flaw={tried ? flaws.rate : undefined} />}
        <TextField label={t('on')} type="date" max={today()} value={on} onChange={setOn} />
      </div>
      <TextField label={t('reason')} maxLength={1000} value={reason} onChange={setReason} flaw={tried ? flaws.reason : undefined} />
      <ProblemAlert problem={report.error} />
      <div className={styles['buttons']}>
        <button type="submit" className="button primary" disabled={report.isPending}>
          {report.isPending ? t('saving') : t('save')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {common('cancel')}
        </button>
      </div>
    </form>
  );
}

function suggested(loan: Loan, action: Action): number {
  if (action === 'approve') {
    return loan.offer?.fits ? Math.min(loan.amountFen, loan.offer.mostFen) : loan.amountFen;
  }
  return action === 'disburse' ? (loan.steps.at(-1)?.amountFen ?? 0) : loan.owedFen;
}

function send(id: string, { action, amountFen, rate, on, reason }: Said, key: string): Promise<Loan> {
  const to = { params: { path: { id } }, headers: commandHeaders(key) };
  const money = { amountFen, on, reason };
  switch (action) {
    case 'approve':
    case 'decline':
      return data(api.POST('/api/v1/loans/{id}/decision', { ...to, body: { approved: action === 'approve', amountFen, rate: action === 'approve' ? rate : 0, on, reason } }));
    case 'disburse':
      return data(api.POST('/api/v1/loans/{id}/disbursement', { ...to, body: money }));
    case 'repay':
      return data(api.POST('/api/v1/loans/{id}/repayments', { ...to, body: money }));
    case 'arrears':
      return data(api.POST('/api/v1/loans/{id}/arrears', { ...to, body: money }));
    case 'writeOff':
      return data(api.POST('/api/v1/loans/{id}/write-off', { ...to, body: { on, reason } }));
    case 'callOff':
      return data(api.POST('/api/v1/loans/{id}/calling-off', { ...to, body: { on, reason } }));
  }
}
