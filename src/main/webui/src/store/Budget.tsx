import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { send } from '../api/client';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { Count, DateText } from '../ui/Values';
import type { IssueBudget } from './more';
import { useMayStock } from './shop';
import styles from './store.module.css';

const tones = { WITHIN: 'good', WARNED: 'warn', USED_UP: 'bad' } as const;

interface Wanted {
  per: IssueBudget['per'];
  points: number | null;
  warnPercent: number;
}

/** How many points may be issued this period; awards beyond it wait. */
export function Budget({ village }: { village: string }) {
  const t = useTexts('store');
  const may = useMayStock();
  const key = ['store', 'budget', village];
  const budget = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await send<{ budget?: IssueBudget | null }>(`/api/v1/villages/${village}/issue-budget`, { signal })).budget ?? null,
  });
  const set = useCommand<Wanted, unknown>({
    run: (body, id) => send(`/api/v1/villages/${village}/issue-budget`, { method: 'PUT', body, key: id }),
    invalidates: [key],
    onDone: () => { notify(t('saved')); },
  });
  const now = budget.data;
  return (
    <section className={`card ${styles['panel'] ?? ''}`} aria-labelledby="budget">
      <h2 id="budget">{t('budget')}</h2>
      <p className="muted">{t('budgetLead')}</p>
      <ProblemAlert problem={budget.error ?? set.error} />
      {now && (
        <>
          <p>
            <DateText value={now.from} /> – <DateText value={now.to} /> <StatusTag tone={tones[now.state]}>{t(`budget.${now.state}`)}</StatusTag>
          </p>
          <div className={styles['share']} role="img" aria-label={`${String(now.issued)} / ${String(now.points)}`}>
            <span style={{ width: `${String(Math.min(100, (now.issued * 100) / now.points))}%`, background: now.state === 'WITHIN' ? 'var(--good)' : 'var(--accent)' }} />
          </div>
          <p>
            {t('issued')} <Count value={now.issued} /> / <Count value={now.points} /> · {t('budgetLeft')} <Count value={now.left} />
          </p>
        </>
      )}
      {budget.data === null && <p>{t('budgetNone')}</p>}
      {may && budget.isSuccess && <BudgetForm key={now?.points ?? 0} now={now ?? null} busy={set.isPending} onSet={(wanted) => { set.mutate(wanted); }} />}
    </section>
  );
}

function BudgetForm({ now, busy, onSet }: { now: IssueBudget | null; busy: boolean; onSet: (wanted: Wanted) => void }) {
  const t = useTexts('store');
  const [per, setPer] = useState<IssueBudget['per']>(now?.per ?? 'MONTH');
  const [points, setPoints] = useState(now ? String(now.points) : '');
  const [warn, setWarn] = useState(String(now?.warnPercent ?? 80));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSet({ per, points: points === '' ? null : Number(points), warnPercent: Number(warn) });
  };
  return (
    <form className={`${styles['bar'] ?? ''} no-print`} onSubmit={submit}>
      <select aria-label={t('budgetPer')} value={per} onChange={(event) => { setPer(event.target.value as IssueBudget['per']); }}>
        {(['MONTH', 'QUARTER', 'YEAR'] as const).map((each) => (
          <option key={each} value={each}>{t(`per.${each}`)}</option>
        ))}
      </select>
      <input aria-label={t('budgetPoints')} placeholder={t('budgetPoints')} inputMode="numeric" value={points} onChange={(event) => { setPoints(event.target.value.replace(/\D/g, '').slice(0, 9)); }} />
      <label>
        {t('budgetWarn')} <input className={styles['count']} inputMode="numeric" value={warn} onChange={(event) => { setWarn(event.target.value.replace(/\D/g, '').slice(0, 3)); }} />%
      </label>
      <button type="submit" className="button" disabled={busy || Number(warn) < 1 || Number(warn) > 100 || Number(points) === 0 && (points !== '' || !now)}>
        {now && points === '' ? t('budgetEnd') : t('budgetSet')}
      </button>
    </form>
  );
}
