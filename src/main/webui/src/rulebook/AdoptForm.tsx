import { useState } from 'react';
import { useTexts } from '../i18n/texts';
import { today } from '../ui/format';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import { commands, keys } from './calls';
import styles from './rulebook.module.css';
import type { Meeting } from './types';

const numbers = ['eligible', 'present', 'inFavour', 'against', 'abstained'] as const;
type NumberName = (typeof numbers)[number];

/** The record of the villagers' meeting; quorum and majority are shown while the numbers are typed. */
export function AdoptForm({ id }: { id: string }) {
  const t = useTexts('rulebook');
  const [words, setWords] = useState({ heldOn: today(), place: '', minutes: '' });
  const [countedBy, setCountedBy] = useState<Meeting['countedBy']>('ADULTS');
  const [counts, setCounts] = useState<Record<NumberName, string>>({ eligible: '', present: '', inFavour: '', against: '0', abstained: '0' });
  const adopt = useCommand({
    run: (meeting: Meeting, key: string) => commands.adopt(id, meeting, key),
    invalidates: [keys.all],
    onDone: () => {
      notify(t('done'));
    },
  });
  const count = (name: NumberName) => Number(counts[name]) || 0;
  const meeting: Meeting = {
    ...words,
    countedBy,
    eligible: count('eligible'),
    present: count('present'),
    inFavour: count('inFavour'),
    against: count('against'),
    abstained: count('abstained'),
  };
  const set = (name: keyof typeof words) => (value: string) => {
    setWords({ ...words, [name]: value });
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        adopt.mutate(meeting);
      }}
    >
      <h2 className={styles['subtitle']}>{t('adopt')}</h2>
      <div className={styles['fields']}>
        <TextField label={t('heldOn')} type="date" max={today()} value={words.heldOn} required onChange={set('heldOn')} />
        <TextField label={t('place')} value={words.place} required maxLength={200} onChange={set('place')} />
        <label className={styles['field']}>
          <span>{t('countedBy')}</span>
          <select
            value={countedBy}
            onChange={(event) => {
              setCountedBy(event.target.value as Meeting['countedBy']);
            }}
          >
            <option value="ADULTS">{t('ADULTS')}</option>
            <option value="HOUSEHOLDS">{t('HOUSEHOLDS')}</option>
          </select>
        </label>
        {numbers.map((name) => (
          <TextField
            key={name}
            label={t(name)}
            inputMode="numeric"
            pattern="[0-9]{1,6}"
            required
            value={counts[name]}
            onChange={(value) => {
              setCounts({ ...counts, [name]: value });
            }}
          />
        ))}
        <TextField label={t('minutes')} value={words.minutes} required maxLength={4000} onChange={set('minutes')} />
      </div>
      <Tally meeting={meeting} />
      <ProblemAlert problem={adopt.error} />
      <button type="submit" className="button primary" disabled={adopt.isPending}>
        {t('adopt')}
      </button>
    </form>
  );
}

/** What the law asks of these numbers; the service checks again. */
function Tally({ meeting }: { meeting: Meeting }) {
  const t = useTexts('rulebook');
  const { eligible, present, inFavour } = meeting;
  if (eligible === 0) {
    return null;
  }
  const quorum = meeting.countedBy === 'ADULTS' ? Math.floor(eligible / 2) + 1 : Math.ceil((eligible * 2) / 3);
  const majority = Math.floor(present / 2) + 1;
  return (
    <p className="row" aria-live="polite">
      <StatusTag tone={present >= quorum ? 'good' : 'warn'}>
        {present >= quorum ? t('quorumOk') : t('quorumShort', { short: quorum - present })}
      </StatusTag>
      <StatusTag tone={inFavour >= majority ? 'good' : 'warn'}>
        {inFavour >= majority ? t('majorityOk') : t('majorityShort', { short: majority - inFavour })}
      </StatusTag>
    </p>
  );
}
