import { Award, Gavel, Handshake, MessageCircleWarning } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { api, commandHeaders } from '../api/client';
import { useUser } from '../api/session';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { answer, touched, useDeed, type Objection, type WholeDeed } from './data';
import { Folded, Words } from './DeedActions';
import { Facts } from './DeedPage';
import { EvidenceCard } from './EvidenceCard';
import { Timeline } from './Timeline';
import styles from './deed.module.css';

/** One's own deed: why it is worth what, every step that it took, and what one may say to it. */
export default function MyDeedPage() {
  const t = useTexts('deeds');
  const pick = usePick();
  const { id = '' } = useParams();
  const whole = useDeed(id);
  return (
    <>
      <PageHeader title={whole.data ? pick(whole.data.deed.ruleName) : t('deeds')} back={{ to: '/me', label: t('ownPoints') }} />
      <ProblemAlert problem={whole.error} onRetry={() => void whole.refetch()} />
      {whole.isPending && <Loading rows={6} />}
      {whole.data && (
        <div className="stack">
          <Facts deed={whole.data.deed} />
          <Say whole={whole.data} />
          <EvidenceCard more={whole.data.more} />
          <section className="card" aria-labelledby="timeline">
            <h2 id="timeline" className={styles['heading']}>
              {t('timeline')}
            </h2>
            <Timeline whole={whole.data} />
          </section>
        </div>
      )}
    </>
  );
}

function Say({ whole: { deed, more, objections } }: { whole: WholeDeed }) {
  const user = useUser();
  const told = deed.state === 'APPROVED' && more.notice && !more.notice.accepted;
  const objectable = ['PUBLISHED', 'SETTLED'].includes(deed.state) || (deed.state === 'REFUSED' && !deed.award) || told;
  const open = objections.some((objection) => !objection.decidedAt);
  const good = deed.state === 'SETTLED' && (deed.award?.points ?? 0) > 0 && user.person;
  return (
    <>
      {told && !open && <Accept id={deed.id} />}
      {objectable && !open && <Object id={deed.id} />}
      {objections.filter((one) => one.upheld === false && !one.appealed && !one.appeals).map((one) => (
        <Appeal key={one.id} objection={one} />
      ))}
      {good && <Honour id={deed.id} person={user.person ?? ''} account={deed.account} />}
    </>
  );
}

function Accept({ id }: { id: string }) {
  const t = useTexts('deeds');
  const accept = useCommand<{ words: string }>({
    run: (body, key) => answer(api.POST('/api/v1/deeds/{id}/acceptance', { params: { path: { id } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
  });
  return (
    <>
      <ProblemAlert problem={accept.error} />
      <button type="button" className="button wide" disabled={accept.isPending} onClick={() => { accept.mutate({ words: t('acceptedWords') }); }}>
        <Handshake size={20} aria-hidden="true" />
        {t('acceptedWords')}
      </button>
    </>
  );
}

function Object({ id }: { id: string }) {
  const t = useTexts('deeds');
  const language = useLanguage();
  const [grounds, setGrounds] = useState('');
  const object = useCommand<{ grounds: string }, { dueOn: string }>({
    run: (body, key) => answer(api.POST('/api/v1/deeds/{id}/objections', { params: { path: { id } }, body, headers: commandHeaders(key) })),
    invalidates: [...touched, ['me', 'objections']],
    onDone: ({ dueOn }) => { notify(t('objectionIn', { date: formatDate(dueOn, language) })); },
  });
  return (
    <Folded icon={MessageCircleWarning} title={t('object')}>
      <ProblemAlert problem={object.error} />
      <Words label={t('grounds')} value={grounds} onChange={setGrounds} />
      <button type="button" className="button primary wide" disabled={grounds.trim() === '' || object.isPending} onClick={() => { object.mutate({ grounds: grounds.trim() }); }}>
        {t('object')}
      </button>
    </Folded>
  );
}

function Appeal({ objection }: { objection: Objection }) {
  const t = useTexts('deeds');
  const language = useLanguage();
  const [grounds, setGrounds] = useState('');
  const appeal = useCommand<{ grounds: string }, { dueOn: string }>({
    run: (body, key) => answer(api.POST('/api/v1/objections/{id}/appeal', { params: { path: { id: objection.id } }, body, headers: commandHeaders(key) })),
    invalidates: [...touched, ['me', 'objections']],
    onDone: ({ dueOn }) => { notify(t('objectionIn', { date: formatDate(dueOn, language) })); },
  });
  return (
    <Folded icon={Gavel} title={t('what.APPEALED')}>
      <p className="muted">{t('appealText')}</p>
      <ProblemAlert problem={appeal.error} />
      <Words label={t('grounds')} value={grounds} onChange={setGrounds} />
      <button type="button" className="button wide" disabled={grounds.trim() === '' || appeal.isPending} onClick={() => { appeal.mutate({ grounds: grounds.trim() }); }}>
        {t('appealDo')}
      </button>
    </Folded>
  );
}

function Honour({ id, person, account }: { id: string; person: string; account: string }) {
  const t = useTexts('deeds');
  const [story, setStory] = useState(account);
  const honour = useCommand<{ person: string; story: string }>({
    run: (body, key) => answer(api.POST('/api/v1/deeds/{id}/honour', { params: { path: { id } }, body, headers: commandHeaders(key) })),
    onDone: () => { notify(t('honoured')); },
  });
  return (
    <Folded icon={Award} title={t('honour')}>
      <p className="muted">{t('honoursLead')}</p>
      <ProblemAlert problem={honour.error} />
      <Words label={t('honourStory')} value={story} onChange={setStory} />
      <button type="button" className="button wide" disabled={story.trim() === '' || honour.isPending} onClick={() => { honour.mutate({ person, story: story.trim() }); }}>
        {t('honourDo')}
      </button>
    </Folded>
  );
}
