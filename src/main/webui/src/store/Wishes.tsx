import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../api/client';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import type { Wish } from './more';
import { useMayStock } from './shop';
import styles from './store.module.css';

/** What households would like to find in the shop, the most wished first. */
export function Wishes({ village }: { village: string }) {
  const t = useTexts('store');
  const may = useMayStock();
  const key = ['store', 'wishes', village];
  const [answering, setAnswering] = useState('');
  const [words, setWords] = useState('');
  const wishes = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => send<Wish[]>(`/api/v1/villages/${village}/wishes`, { signal }),
  });
  const answer = useCommand<{ thing: string; answer: string }, Wish[]>({
    run: (body, id) => send<Wish[]>(`/api/v1/villages/${village}/wish-answers`, { method: 'POST', body, key: id }),
    invalidates: [key],
    onDone: () => {
      setAnswering('');
      setWords('');
    },
  });
  return (
    <section className={`card ${styles['panel'] ?? ''}`} aria-labelledby="wishes">
      <h2 id="wishes">{t('wishes')}</h2>
      <ProblemAlert problem={wishes.error ?? answer.error} />
      {wishes.data?.length === 0 && <p className="muted">{t('wishesNone')}</p>}
      <ul className={styles['plain']}>
        {wishes.data?.map((wish) => (
          <li key={wish.thing} className={styles['entry']}>
            <span>
              <strong>{wish.thing}</strong> {t('wishHouseholds', { count: wish.households })} <span className="muted">{wish.answer}</span>
            </span>
            {may && answering !== wish.thing && (
              <button type="button" className="button no-print" onClick={() => { setAnswering(wish.thing); }}>{t('wishAnswer')}</button>
            )}
            {answering === wish.thing && (
              <span className={styles['bar']}>
                <input aria-label={t('wishAnswer')} placeholder={t('wishAnswerHint')} maxLength={200} value={words} onChange={(event) => { setWords(event.target.value); }} />
                <button type="button" className="button primary" disabled={words.trim() === '' || answer.isPending} onClick={() => { answer.mutate({ thing: wish.thing, answer: words.trim() }); }}>
                  {t('wishAnswer')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
