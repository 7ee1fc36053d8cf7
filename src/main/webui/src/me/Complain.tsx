import { useState, type FormEvent } from 'react';
import { api, commandHeaders, data } from '../api/client';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import styles from './me.module.css';
import { COMPLAINTS, type Complaint } from './own';

/** A complaint about a question of a bank: the way to make one, or what became of it. */
export function Complain({ query, complaint }: { query: string; complaint: Complaint | undefined }) {
  const t = useTexts('me');
  const language = useLanguage();
  const [writing, setWriting] = useState(false);
  if (complaint) {
    return (
      <div className={styles['ask']}>
        <p>{t('complaintWaiting', { text: complaint.text, day: formatDate(complaint.dueOn, language) })}</p>
        {complaint.answer && <strong>{t('complaintAnswer', { answer: complaint.answer })}</strong>}
      </div>
    );
  }
  if (!writing) {
    return (
      <button type="button" className="button quiet" onClick={() => { setWriting(true); }}>
        {t('complain')}
      </button>
    );
  }
  return <Form query={query} onClose={() => { setWriting(false); }} />;
}

function Form({ query, onClose }: { query: string; onClose: () => void }) {
  const t = useTexts('me');
  const common = useTexts('common');
  const language = useLanguage();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const flaw = text.trim() === '' ? t('complainFlaw') : undefined;
  const complain = useCommand<{ text: string }, Complaint>({
    run: (body, key) =>
      data(api.POST('/api/v1/me/standing-queries/{id}/complaints', { params: { path: { id: query } }, body, headers: commandHeaders(key) })),
    invalidates: [COMPLAINTS],
    onDone: (made) => {
      notify(t('complained', { day: formatDate(made.dueOn, language) }));
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!flaw) {
      complain.mutate({ text: text.trim() });
    }
  }

  return (
    <form className={styles['ask']} onSubmit={submit} noValidate>
      <TextField label={t('complainText')} maxLength={1000} value={text} onChange={setText} flaw={tried ? flaw : undefined} />
      <ProblemAlert problem={complain.error} />
      <div className={styles['buttons']}>
        <button type="button" className="button" onClick={onClose}>
          {common('cancel')}
        </button>
        <button type="submit" className="button primary" disabled={complain.isPending}>
          {complain.isPending ? t('complaining') : t('complainYes')}
        </button>
      </div>
    </form>
  );
}
