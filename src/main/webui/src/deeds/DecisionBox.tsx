import { useState } from 'react';
import { api, commandHeaders } from '../api/client';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { DateText } from '../ui/Values';
import { answer, touched, type Objection } from './data';
import styles from './deed.module.css';

/** Answers an objection in writing. */
export function DecisionBox({ objection }: { objection: Objection }) {
  const t = useTexts('deeds');
  const [said, setSaid] = useState('');
  const decide = useCommand<{ upheld: boolean; answer: string }>({
    run: (body, key) => answer(api.POST('/api/v1/objections/{id}/decision', { params: { path: { id: objection.id } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: () => {
      notify(t('answered'));
    },
  });
  const send = (upheld: boolean) => () => {
    decide.mutate({ upheld, answer: said.trim() });
  };
  const blank = said.trim() === '';
  return (
    <section className={`card ${styles['box'] ?? ''}`} aria-label={t('objections')}>
      <h2 className={styles['heading']}>{t('by', { name: objection.objectorName })}</h2>
      {objection.contact && (
        <p className="muted">
          {t(`way.${objection.way}`)} · {objection.contact}
        </p>
      )}
      <blockquote className={styles['quote']}>{objection.grounds}</blockquote>
      <span className={styles['due']}>
        <StatusTag tone={objection.overdue ? 'bad' : 'warn'}>
          {objection.overdue ? `${t('overdue')} · ` : ''}
          <Due on={objection.dueOn} />
        </StatusTag>
      </span>
      <ProblemAlert problem={decide.error} />
      <label className={styles['field']}>
        {t('answer')}
        <textarea rows={3} maxLength={2000} placeholder={t('answerHint')} value={said} onChange={(event) => { setSaid(event.target.value); }} />
      </label>
      <div className={styles['buttons']}>
        <button type="button" className="button" disabled={blank || decide.isPending} onClick={send(false)}>
          {t('dismiss')}
        </button>
        <button type="button" className="button" disabled={blank || decide.isPending} onClick={send(true)}>
          {t('uphold')}
        </button>
      </div>
    </section>
  );
}

/** The day by which an answer is due, in the order of the language. */
function Due({ on }: { on: string }) {
  const t = useTexts('deeds');
  const [before, after] = t('dueOn', { date: '|' }).split('|');
  return (
    <span>
      {before}
      <DateText value={on} form="day" />
      {after}
    </span>
  );
}
