import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { useUser } from '../api/session';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDate, formatDateTime, today } from '../ui/format';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import styles from './credit.module.css';

type Complaint = components['schemas']['QueryComplaint'];

/** Villagers' complaints about what banks asked; those that wait first. */
export function Complaints() {
  const t = useTexts('credit');
  const complaints = useQuery({ queryKey: ['query-complaints'], queryFn: ({ signal }) => data(api.GET('/api/v1/credit/query-complaints', { signal })) });
  return (
    <section className="card stack">
      <h2>{t('complaints')}</h2>
      <ProblemAlert problem={complaints.error} />
      {complaints.data?.length === 0 && <p className="muted">{t('noComplaints')}</p>}
      <ul className={styles['rows']}>
        {complaints.data?.map((complaint) => (
          <li key={complaint.id}>
            <Row complaint={complaint} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ complaint }: { complaint: Complaint }) {
  const t = useTexts('credit');
  const language = useLanguage();
  const mayAnswer = useUser().role === 'admin';
  const [text, setText] = useState('');
  const answer = useCommand<{ answer: string }, Complaint>({
    run: (body, key) =>
      data(api.POST('/api/v1/credit/query-complaints/{id}/answer', { params: { path: { id: complaint.id } }, body, headers: commandHeaders(key) })),
    invalidates: [['query-complaints']],
  });
  return (
    <div className="stack">
      <p>{complaint.text}</p>
      <p className="row muted">
        {t('about', { bank: complaint.bankName, time: formatDateTime(complaint.askedAt, language) })}
        {!complaint.answer && (
          <StatusTag tone={complaint.dueOn < today() ? 'bad' : 'warn'}>{t('due', { day: formatDate(complaint.dueOn, language) })}</StatusTag>
        )}
      </p>
      {complaint.answer && <p>{t('answered', { answer: complaint.answer })}</p>}
      {!complaint.answer && mayAnswer && (
        <form
          className={styles['pair']}
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim()) {
              answer.mutate({ answer: text.trim() });
            }
          }}
        >
          <TextField label={t('answer')} maxLength={1000} value={text} onChange={setText} />
          <div className={styles['end']}>
            <button type="submit" className="button" disabled={answer.isPending}>
              {t('sendAnswer')}
            </button>
          </div>
          <ProblemAlert problem={answer.error} />
        </form>
      )}
    </div>
  );
}
