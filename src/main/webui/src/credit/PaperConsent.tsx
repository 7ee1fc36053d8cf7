import { useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { useBanks } from '../me/own';
import { FieldsChoice } from './Choices';
import { PURPOSES, USUAL_FIELDS, type Field, type Purpose } from './choices';
import { useTexts } from '../i18n/texts';
import { today } from '../ui/format';
import { ProblemAlert } from '../ui/ProblemAlert';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import styles from './credit.module.css';
import { smallPhoto } from './photo';

type NewPaperConsent = components['schemas']['NewPaperConsent'];
type Consent = components['schemas']['Consent'];

const OF_AGE = 18;
const YEARS = 2;

/** A consent that a villager signed on paper before a witness. */
export function PaperConsent({ household }: { household: string }) {
  const t = useTexts('credit');
  const me = useTexts('me');
  const navigate = useNavigate();
  const [person, setPerson] = useState('');
  const [guardian, setGuardian] = useState('');
  const [bank, setBank] = useState('');
  const [purpose, setPurpose] = useState<Purpose>('LOAN_APPLICATION');
  const [fields, setFields] = useState<readonly Field[]>(USUAL_FIELDS);
  const [until, setUntil] = useState(() => moved(today(), { months: 6 }));
  const [witness, setWitness] = useState('');
  const [photo, setPhoto] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const members = useQuery({
    queryKey: ['household', household],
    queryFn: ({ signal }) => data(api.GET('/api/v1/households/{id}', { params: { path: { id: household } }, signal })),
  });
  const banks = useBanks();
  const living = members.data?.members.filter((member) => !member.diedOn) ?? [];
  const adults = living.filter((member) => !isMinor(member.bornOn));
  const needsGuardian = living.some((member) => member.id === person && isMinor(member.bornOn));
  const give = useCommand<NewPaperConsent, Consent>({
    run: (body, key) =>
      data(api.POST('/api/v1/households/{household}/consents', { params: { path: { household } }, body, headers: commandHeaders(key) })),
    invalidates: [['household-consents', household]],
    onDone: (consent) => void navigate(`/desk/consents/${household}/${consent.id}`),
  });
  const isWhole = person && bank && fields.length > 0 && witness.trim() && (!needsGuardian || guardian);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (isWhole) {
      give.mutate({ person, guardian: needsGuardian ? guardian : null, bank, purpose, fields: [...fields], until, witness: witness.trim(), photo });
    }
  }

  return (
    <form className="card stack" onSubmit={submit} noValidate aria-label={t('newConsent')}>
      <h2>{t('newConsent')}</h2>
      <p className="muted">{t('readOut')}</p>
      <ProblemAlert problem={members.error ?? banks.error} />
      <div className={styles['pair']}>
        <Choice label={t('person')} value={person} onChange={setPerson} empty={t('choose')} options={living.map((m) => [m.id, `${m.name}（${m.relation}）`])} />
        {needsGuardian && (
          <Choice label={t('guardian')} value={guardian} onChange={setGuardian} empty={t('choose')} options={adults.map((m) => [m.id, `${m.name}（${m.relation}）`])} />
        )}
        <Choice label={me('bank')} value={bank} onChange={setBank} empty={me('chooseBank')} options={banks.data?.map((b) => [b.id, b.name]) ?? []} />
        <Choice
          label={me('purpose')}
          value={purpose}
          onChange={(value) => {
            setPurpose(value as Purpose);
          }}
          options={PURPOSES.map((each) => [each, me(`purpose.${each}`)])}
        />
        <TextField label={me('untilDay')} hint={me('untilHint')} type="date" min={today()} max={moved(today(), { years: YEARS })} value={until} onChange={setUntil} />
      </div>
      <FieldsChoice legend={me('fields')} word={(each) => me(`field.${each}`)} value={fields} onChange={setFields} flaw={me('fieldsMissing')} />
      <div className={styles['pair']}>
        <TextField label={t('witness')} hint={t('witnessHint')} maxLength={100} value={witness} onChange={setWitness} />
        <Photo photo={photo} onChange={setPhoto} />
      </div>
      {tried && !isWhole && <p className={styles['flaw']}>{t('notWhole')}</p>}
      <ProblemAlert problem={give.error} />
      <div>
        <button type="submit" className="button primary" disabled={give.isPending}>
          {give.isPending ? t('saving') : t('save')}
        </button>
      </div>
    </form>
  );
}

function Photo({ photo, onChange }: { photo: string | null; onChange: (photo: string | null) => void }) {
  const t = useTexts('credit');
  const id = useId();
  const [unreadable, setUnreadable] = useState(false);
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{t('photo')}</label>
      <input
        id={id}
        type="file"
        accept="image/*"
        capture="environment"
        onChange={(event) => {
          const file = event.target.files?.[0];
          setUnreadable(false);
          if (file) {
            smallPhoto(file).then(onChange, () => {
              setUnreadable(true);
            });
          }
        }}
      />
      {unreadable && <p className={styles['flaw']}>{t('photoUnreadable')}</p>}
      {photo && <img className={styles['photo']} src={`data:image/jpeg;base64,${photo}`} alt={t('photo')} />}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: [string, string][];
  /** What stands there before anything is chosen. */
  empty?: string;
}

function Choice({ label, value, onChange, options, empty }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => { onChange(event.target.value); }}>
        {empty && <option value="">{empty}</option>}
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function isMinor(bornOn: string | null | undefined): boolean {
  return bornOn !== null && bornOn !== undefined && moved(bornOn, { years: OF_AGE }) > today();
}

function moved(day: string, by: { years?: number; months?: number }): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + (by.years ?? 0));
  date.setUTCMonth(date.getUTCMonth() + (by.months ?? 0));
  return date.toISOString().slice(0, 10);
}
