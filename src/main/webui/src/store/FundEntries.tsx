import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { send } from '../api/client';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { DateText, Money } from '../ui/Values';
import { dayAgo } from './days';
import type { FundEntry } from './more';
import { useMayStock } from './shop';
import styles from './store.module.css';

const kinds = ['GRANT', 'DONATION', 'COLLECTIVE_INCOME', 'SPENT'] as const;

/** The money of the village's shop, entry by entry. */
export function FundEntries({ village }: { village: string }) {
  const t = useTexts('store');
  const may = useMayStock();
  const key = ['store', 'fund', village];
  const entries = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => send<FundEntry[]>(`/api/v1/villages/${village}/fund-entries`, { signal }),
  });
  return (
    <section className={`card ${styles['panel'] ?? ''}`} aria-labelledby="fund">
      <h2 id="fund">{t('fund')}</h2>
      <ProblemAlert problem={entries.error} />
      {may && <NewEntry village={village} stale={[key, ['store', 'sustainability', village]]} />}
      {entries.data?.length === 0 && <p className="muted">{t('fundNone')}</p>}
      <ul className={styles['plain']}>
        {entries.data?.map((entry) => (
          <li key={entry.id} className={styles['entry']}>
            <span>
              <DateText value={entry.happenedOn} /> {t(`fund.${entry.kind}`)} <span className="muted">{entry.note}</span>
            </span>
            <strong><Money fen={entry.fen} /></strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewEntry({ village, stale }: { village: string; stale: string[][] }) {
  const t = useTexts('store');
  const [kind, setKind] = useState<FundEntry['kind']>('GRANT');
  const [yuan, setYuan] = useState('');
  const [words, setWords] = useState('');
  const note = useCommand<Omit<FundEntry, 'id'>, FundEntry>({
    run: (body, id) => send<FundEntry>(`/api/v1/villages/${village}/fund-entries`, { method: 'POST', body, key: id }),
    invalidates: stale,
    onDone: () => {
      setYuan('');
      setWords('');
    },
  });
  const fen = Math.round(Number(yuan) * 100);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    note.mutate({ kind, fen: kind === 'SPENT' ? -fen : fen, note: words.trim(), happenedOn: dayAgo(0) });
  };
  return (
    <form className={`${styles['bar'] ?? ''} no-print`} onSubmit={submit}>
      <ProblemAlert problem={note.error} />
      <select aria-label={t('source')} value={kind} onChange={(event) => { setKind(event.target.value as FundEntry['kind']); }}>
        {kinds.map((each) => (
          <option key={each} value={each}>{t(`fund.${each}`)}</option>
        ))}
      </select>
      <input aria-label={t('yuan')} placeholder={t('yuan')} inputMode="decimal" value={yuan} onChange={(event) => { setYuan(event.target.value.replace(/[^\d.]/g, '')); }} />
      <input aria-label={t('fundNote')} placeholder={t('fundNote')} maxLength={200} value={words} onChange={(event) => { setWords(event.target.value); }} />
      <button type="submit" className="button" disabled={!(fen > 0) || words.trim() === '' || note.isPending}>
        {t('fundAdd')}
      </button>
    </form>
  );
}
