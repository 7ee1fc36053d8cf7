import { useState } from 'react';
import { api, commandHeaders } from '../api/client';
import { answer } from '../deeds/data';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { touched, type Part, type Roll } from './data';
import styles from './activities.module.css';

/** The organiser's list: came, went, did not come, with one tap each. */
export function Attend({ roll, part }: { roll: Roll; part: Part }) {
  const t = useTexts('activities');
  const attend = useCommand<{ person: string; cameAt?: string; wentAt?: string }>({
    run: (body, key) => answer(api.POST('/api/v1/activities/{id}/attendance', { params: { path: { id: roll.activity.id } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
  });
  const now = () => new Date().toISOString();
  return (
    <span className="row">
      {part.state === 'CLAIMED' && (
        <>
          <button type="button" className="button" disabled={attend.isPending} onClick={() => { attend.mutate({ person: part.person, cameAt: now() }); }}>
            {t('came')}
          </button>
          <button type="button" className="button quiet" disabled={attend.isPending} onClick={() => { attend.mutate({ person: part.person }); }}>
            {t('absent')}
          </button>
        </>
      )}
      {part.state === 'IN' && (
        <button type="button" className="button" disabled={attend.isPending} onClick={() => { attend.mutate({ person: part.person, cameAt: part.cameAt ?? now(), wentAt: now() }); }}>
          {t('went')}
        </button>
      )}
      <ProblemAlert problem={attend.error} />
    </span>
  );
}

/** What the helped person says, told at the desk or signed on paper. */
export function ConfirmBox({ roll, may }: { roll: Roll; may: boolean }) {
  const t = useTexts('activities');
  const [words, setWords] = useState('');
  const { confirmed, id } = roll.activity;
  const confirm = useCommand<{ satisfied: boolean; words: string; onPaper: boolean }>({
    run: (body, key) => answer(api.POST('/api/v1/activities/{id}/confirmation', { params: { path: { id } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: () => { notify(t('confirmed')); },
  });
  const known = confirmed === true || confirmed === false;
  return (
    <section className="card stack">
      <h2>{t('helpedIs', { name: roll.helpedName ?? '' })}</h2>
      {known && <StatusTag tone={confirmed ? 'good' : 'bad'}>{confirmed ? t('satisfied') : t('unsatisfied')}</StatusTag>}
      {!known && may && (
        <>
          <p className="muted">{t('confirmText')}</p>
          <ProblemAlert problem={confirm.error} />
          <label className={styles['field']}>
            {t('words')}
            <input maxLength={500} value={words} onChange={(event) => { setWords(event.target.value); }} />
          </label>
          <span className="row">
            <button type="button" className="button" disabled={confirm.isPending} onClick={() => { confirm.mutate({ satisfied: true, words, onPaper: true }); }}>
              {t('satisfied')}
            </button>
            <button type="button" className="button" disabled={confirm.isPending} onClick={() => { confirm.mutate({ satisfied: false, words, onPaper: true }); }}>
              {t('unsatisfied')}
            </button>
          </span>
        </>
      )}
    </section>
  );
}
