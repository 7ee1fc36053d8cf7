import { BellRing, Award, Download, Gavel, Star } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, commandHeaders, download, send } from '../api/client';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { Folded, WayField, Words, type Way } from './DeedActions';
import { answer, touched, type Deed, type Evidence, type Member, type NoticeWay, type Objection, type Verdict } from './data';
import styles from './deed.module.css';

/** One judge of several: points, and no sight of the others'. */
export function ScoreBox({ deed, more }: { deed: Deed; more: Evidence }) {
  const t = useTexts('deeds');
  const [points, setPoints] = useState('');
  const score = useCommand<{ points: number }, { missing: number; verdict?: Verdict | null }>({
    run: (body, key) => answer(api.POST('/api/v1/deeds/{id}/scores', { params: { path: { id: deed.id } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: ({ missing, verdict }) => {
      notify(verdict ? t('approved', { points: verdict.points }) : t('scored', { count: missing }));
    },
  });
  return (
    <section className={`card ${styles['box'] ?? ''}`} aria-labelledby="score">
      <h2 id="score" className={styles['heading']}>
        {t('score')}
      </h2>
      <p className="muted">{t('scoreText', { judges: more.judges ?? 0, given: more.scores.length })}</p>
      <ProblemAlert problem={score.error} />
      <label className={styles['field']}>
        {t('givePoints')}
        <input type="number" min={0} value={points} onChange={(event) => { setPoints(event.target.value); }} />
      </label>
      <div className={styles['buttons']}>
        <button type="button" className="button primary" disabled={points === '' || score.isPending} onClick={() => { score.mutate({ points: Number(points) }); }}>
          <Star size={20} aria-hidden="true" />
          {t('score')}
        </button>
      </div>
    </section>
  );
}

const noticeWays: readonly NoticeWay[] = ['VISIT', 'PHONE', 'PAPER'];

/** A deduction: the household hears of it first, and may say that it has nothing against it. */
export function NoticeBox({ deed, more }: { deed: Deed; more: Evidence }) {
  const t = useTexts('deeds');
  const language = useLanguage();
  const [way, setWay] = useState<NoticeWay>('VISIT');
  const [told, setTold] = useState('');
  const serve = useCommand<{ deeds: string[]; way: NoticeWay; told: string }, { until: string }>({
    run: (body, key) => answer(api.POST('/api/v1/deduction-notices', { body, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: ({ until }) => { notify(t('noticeServed', { date: formatDate(until, language) })); },
  });
  const accept = useCommand<{ words: string }>({
    run: (body, key) => answer(api.POST('/api/v1/deeds/{id}/acceptance', { params: { path: { id: deed.id } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
  });
  if (more.notice) {
    return more.notice.accepted ? null : (
      <section className={`card ${styles['box'] ?? ''}`}>
        <h2 className={styles['heading']}>{t('noticeWaits')}</h2>
        <ProblemAlert problem={accept.error} />
        <button type="button" className="button" disabled={accept.isPending} onClick={() => { accept.mutate({ words: t('acceptedWords') }); }}>
          {t('acceptedNote')}
        </button>
      </section>
    );
  }
  return (
    <section className={`card ${styles['box'] ?? ''}`} aria-labelledby="notice">
      <h2 id="notice" className={styles['heading']}>
        {t('noticeTitle')}
      </h2>
      <p className="muted">{t('noticeText')}</p>
      <ProblemAlert problem={serve.error} />
      <label className={styles['field']}>
        {t('noticeWay')}
        <select value={way} onChange={(event) => { setWay(event.target.value as NoticeWay); }}>
          {noticeWays.map((one) => (
            <option key={one} value={one}>
              {t(`notice.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles['field']}>
        {t('noticeTold')}
        <input maxLength={60} placeholder={deed.household.head} value={told} onChange={(event) => { setTold(event.target.value); }} />
      </label>
      <div className={styles['buttons']}>
        <button type="button" className="button primary" disabled={serve.isPending} onClick={() => { serve.mutate({ deeds: [deed.id], way, told: told.trim() || deed.household.head }); }}>
          <BellRing size={20} aria-hidden="true" />
          {t('noticeServe')}
        </button>
      </div>
    </section>
  );
}

/** Takes a dismissed objection to the township, in the name of who raised it. */
export function AppealBox({ objection }: { objection: Objection }) {
  const t = useTexts('deeds');
  const language = useLanguage();
  const [grounds, setGrounds] = useState('');
  const [way, setWay] = useState<Way>('DESK');
  const appeal = useCommand<{ grounds: string; objectorName: string; way: Way }, { dueOn: string }>({
    run: (body, key) => answer(api.POST('/api/v1/objections/{id}/appeal', { params: { path: { id: objection.id } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: ({ dueOn }) => { notify(t('objectionIn', { date: formatDate(dueOn, language) })); },
  });
  return (
    <Folded icon={Gavel} title={t('appeal', { name: objection.objectorName })}>
      <p className="muted">{t('appealText')}</p>
      <ProblemAlert problem={appeal.error} />
      <WayField value={way} onChange={setWay} />
      <Words label={t('grounds')} value={grounds} onChange={setGrounds} />
      <button type="button" className="button" disabled={grounds.trim() === '' || appeal.isPending} onClick={() => { appeal.mutate({ grounds: grounds.trim(), objectorName: objection.objectorName, way }); }}>
        {t('appealDo')}
      </button>
    </Folded>
  );
}

/** Puts a deed on the honour roll, with the consent that somebody signed before a witness. */
export function HonourBox({ deed }: { deed: Deed }) {
  const t = useTexts('deeds');
  const [person, setPerson] = useState(deed.person?.id ?? '');
  const [story, setStory] = useState(deed.account);
  const [witness, setWitness] = useState('');
  const members = useQuery({
    queryKey: ['members', deed.household.id],
    staleTime: 300_000,
    queryFn: ({ signal }) => send<{ members: Member[] }>(`/api/v1/households/${deed.household.id}`, { signal }),
  });
  const honour = useCommand<{ person: string; story: string; witness: string }>({
    run: (body, key) => answer(api.POST('/api/v1/deeds/{id}/honour', { params: { path: { id: deed.id } }, body, headers: commandHeaders(key) })),
    invalidates: [['honours']],
    onDone: () => { notify(t('honoured')); },
  });
  const ready = person !== '' && story.trim() !== '' && witness.trim() !== '';
  return (
    <Folded icon={Award} title={t('honour')}>
      <p className="muted">{t('honourText')}</p>
      <ProblemAlert problem={honour.error} />
      <label className={styles['field']}>
        {t('person')}
        <select value={person} onChange={(event) => { setPerson(event.target.value); }}>
          <option value="">—</option>
          {members.data?.members.filter((member) => !member.diedOn).map((member) => (
            <option key={member.id} value={member.id}>
              {member.name}
            </option>
          ))}
        </select>
      </label>
      <Words label={t('honourStory')} value={story} onChange={setStory} />
      <label className={styles['field']}>
        {t('honourWitness')}
        <input maxLength={60} value={witness} onChange={(event) => { setWitness(event.target.value); }} />
      </label>
      <button type="button" className="button" disabled={!ready || honour.isPending} onClick={() => { honour.mutate({ person, story: story.trim(), witness: witness.trim() }); }}>
        {t('honourDo')}
      </button>
    </Folded>
  );
}

/** The whole file of the decision, to be taken away. */
export function FileButton({ deed }: { deed: Deed }) {
  const t = useTexts('deeds');
  return (
    <button type="button" className="button" onClick={() => void download(`/api/v1/deeds/${deed.id}/file`, `${deed.household.number}-${deed.happenedOn}.zip`)}>
      <Download size={20} aria-hidden="true" />
      {t('wholeFile')}
    </button>
  );
}
