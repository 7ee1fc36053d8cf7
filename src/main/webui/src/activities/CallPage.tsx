import { Megaphone } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { api, commandHeaders } from '../api/client';
import { useUser } from '../api/session';
import { answer, useRulebook, type Household } from '../deeds/data';
import { usePick, useTexts } from '../i18n/texts';
import { today } from '../ui/format';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import styles from './activities.module.css';
import { kinds, touched, type Activity, type Kind } from './data';
import { FindPerson } from './FindPerson';

interface Call {
  kind: Kind;
  title: string;
  about: string;
  meetsAt: string;
  startsAt: string;
  endsAt: string;
  places: number;
  mostMinutes?: number;
  rule?: string;
  helped?: string;
}

/** Publishes an activity, a need, a post or a promise. */
export default function CallPage() {
  const t = useTexts('activities');
  const pick = usePick();
  const user = useUser();
  const go = useNavigate();
  const [kind, setKind] = useState<Kind>('EVENT');
  const [title, setTitle] = useState('');
  const [about, setAbout] = useState('');
  const [meetsAt, setMeetsAt] = useState('');
  const [startsAt, setStartsAt] = useState(`${today()}T09:00`);
  const [endsAt, setEndsAt] = useState(`${today()}T11:00`);
  const [places, setPlaces] = useState(20);
  const [mostMinutes, setMostMinutes] = useState('');
  const [rule, setRule] = useState('');
  const [helped, setHelped] = useState<{ person: string; household: Household } | null>(null);
  const rulebook = useRulebook(user.division, startsAt.slice(0, 10));
  const publish = useCommand<Call, Activity>({
    run: (body, key) => answer(api.POST('/api/v1/villages/{code}/activities', { params: { path: { code: user.division } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: ({ id }) => void go(`/desk/activities/${id}`),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    publish.mutate({
      kind,
      title: title.trim(),
      about: about.trim(),
      meetsAt: meetsAt.trim(),
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
      places,
      ...(mostMinutes === '' ? {} : { mostMinutes: Number(mostMinutes) }),
      ...(rule === '' ? {} : { rule }),
      ...(helped ? { helped: helped.person } : {}),
    });
  };
  const ready = title.trim() !== '' && (kind !== 'NEED' || helped !== null);
  return (
    <>
      <PageHeader title={t('call')} lead={t('callLead')} back={{ to: '/desk/activities', label: t('activities') }} />
      <form className={`card ${styles['form'] ?? ''}`} onSubmit={submit}>
        <ProblemAlert problem={publish.error} />
        <div className={styles['pair']}>
          <label className={styles['field']}>
            {t('kind')}
            <select value={kind} onChange={(event) => { setKind(event.target.value as Kind); }}>
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {t(`kind.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <label className={styles['field']}>
            {t('title')}
            <input maxLength={80} required value={title} onChange={(event) => { setTitle(event.target.value); }} />
          </label>
          <label className={styles['field']}>
            {t('startsAt')}
            <input type="datetime-local" required value={startsAt} onChange={(event) => { setStartsAt(event.target.value); }} />
          </label>
          <label className={styles['field']}>
            {t('endsAt')}
            <input type="datetime-local" required min={startsAt} value={endsAt} onChange={(event) => { setEndsAt(event.target.value); }} />
          </label>
          <label className={styles['field']}>
            {t('meetsAt')}
            <input maxLength={120} value={meetsAt} onChange={(event) => { setMeetsAt(event.target.value); }} />
          </label>
          <label className={styles['field']}>
            {t('places')}
            <input type="number" min={1} max={1000} required value={places} onChange={(event) => { setPlaces(Number(event.target.value)); }} />
          </label>
          <label className={styles['field']}>
            {t('rule')}
            <select value={rule} onChange={(event) => { setRule(event.target.value); }}>
              <option value="">{t('noRule')}</option>
              {rulebook.data?.rulebook.rules
                .filter((one) => one.effect === 'AWARD')
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {pick(one.name)} {pick(one.worth)}
                  </option>
                ))}
            </select>
          </label>
          <label className={styles['field']}>
            {t('mostMinutes')}
            <input type="number" min={1} placeholder={t('noMost')} value={mostMinutes} onChange={(event) => { setMostMinutes(event.target.value); }} />
          </label>
        </div>
        {kind === 'NEED' && <FindPerson village={user.division} label={t('helped')} chosen={helped} onChoose={setHelped} />}
        <label className={styles['field']}>
          {t('about')}
          <textarea rows={3} maxLength={2000} value={about} onChange={(event) => { setAbout(event.target.value); }} />
        </label>
        <button type="submit" className="button primary" disabled={!ready || publish.isPending}>
          <Megaphone size={20} aria-hidden="true" />
          {t('publish')}
        </button>
      </form>
    </>
  );
}
