import { useState } from 'react';
import { useTexts } from '../i18n/texts';
import { today } from '../ui/format';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import { commands, keys } from './calls';
import styles from './rulebook.module.css';

export function ExamineForm({ id }: { id: string }) {
  const t = useTexts('rulebook');
  const examine = useCommand({
    run: (_: undefined, key: string) => commands.examine(id, key),
    invalidates: [keys.all],
    onDone: () => {
      notify(t('done'));
    },
  });
  return (
    <div className={styles['next']}>
      <p className="muted">{t('examineHint')}</p>
      <button
        type="button"
        className="button primary"
        disabled={examine.isPending}
        onClick={() => {
          examine.mutate(undefined);
        }}
      >
        {t('examine')}
      </button>
      <ProblemAlert problem={examine.error} />
    </div>
  );
}

/** Filing (a day and a reference) or entry into force (a day). */
export function DayForm({ id, kind }: { id: string; kind: 'file' | 'enter' }) {
  const t = useTexts('rulebook');
  const [day, setDay] = useState(today());
  const [reference, setReference] = useState('');
  const send = useCommand({
    run: (form: { day: string; reference: string }, key: string) =>
      kind === 'file'
        ? commands.file(id, { filedOn: form.day, reference: form.reference }, key)
        : commands.enter(id, { inForceFrom: form.day }, key),
    invalidates: [keys.all],
    onDone: () => {
      notify(t('done'));
    },
  });
  return (
    <form
      className={styles['next']}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate({ day, reference });
      }}
    >
      <TextField label={t(kind === 'file' ? 'filedOn' : 'from')} type="date" value={day} required onChange={setDay} />
      {kind === 'file' && <TextField label={t('reference')} value={reference} required maxLength={200} onChange={setReference} />}
      <button type="submit" className="button primary" disabled={send.isPending}>
        {t(kind)}
      </button>
      <ProblemAlert problem={send.error} />
    </form>
  );
}
