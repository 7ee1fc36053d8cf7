import { Ban } from 'lucide-react';
import { useState } from 'react';
import { api, commandHeaders } from '../api/client';
import { answer } from '../deeds/data';
import { Folded, Words } from '../deeds/DeedActions';
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

/** Hours that turn out not to have been served: taken away with a reason, and what they earned with them. */
export function VoidHours({ activity, part, name, onLeave }: { activity: string; part: Part; name: string; onLeave: () => void }) {
  const t = useTexts('activities');
  const [reason, setReason] = useState('');
  const take = useCommand<{ reason: string }>({
    run: (body, key) =>
      answer(api.POST('/api/v1/activities/{id}/parts/{person}/voiding', { params: { path: { id: activity, person: part.person } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: () => { notify(t('voided', { name })); },
  });
  return (
    <div className="stack">
      <p className="muted">{t('voidText', { name })}</p>
      <ProblemAlert problem={take.error} />
      <Words label={t('reason')} hint={t('voidHint')} value={reason} onChange={setReason} />
      <span className="row">
        <button type="button" className="button" disabled={reason.trim() === '' || take.isPending} onClick={() => { take.mutate({ reason: reason.trim() }); }}>
          {t('void')}
        </button>
        <button type="button" className="button quiet" onClick={onLeave}>
          {t('voidNot')}
        </button>
      </span>
    </div>
  );
}

/** Calls an activity off before anybody's hours count. */
export function CancelBox({ activity }: { activity: string }) {
  const t = useTexts('activities');
  const [reason, setReason] = useState('');
  const cancel = useCommand<{ reason: string }>({
    run: (body, key) => answer(api.POST('/api/v1/activities/{id}/cancellation', { params: { path: { id: activity } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: () => { notify(t('cancelled')); },
  });
  return (
    <Folded icon={Ban} title={t('cancel')}>
      <p className="muted">{t('cancelText')}</p>
      <ProblemAlert problem={cancel.error} />
      <Words label={t('reason')} value={reason} onChange={setReason} />
      <button type="button" className="button" disabled={reason.trim() === '' || cancel.isPending} onClick={() => { cancel.mutate({ reason: reason.trim() }); }}>
        {t('cancel')}
      </button>
    </Folded>
  );
}
