import { QRCode } from 'antd';
import { CheckCheck, Download, Eraser, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, commandHeaders, download } from '../api/client';
import { useUser } from '../api/session';
import { answer } from '../deeds/data';
import { useLanguage, useTexts } from '../i18n/texts';
import { today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import styles from './activities.module.css';
import { touched, useRoll, type Finished, type Part, type Roll } from './data';
import { FindPerson, type Found } from './FindPerson';
import { Facts, Hours, PartTag, StateTag } from './Parts';
import { Attend, CancelBox, ConfirmBox, VoidHours } from './RollActions';

/** One activity for its organisers: who takes part, the code at the place, attendance, and its end. */
export default function RollPage() {
  const t = useTexts('activities');
  const language = useLanguage();
  const user = useUser();
  const { id = '' } = useParams();
  const roll = useRoll(id);
  const close = useCommand<undefined, Finished>({
    run: (_, key) => answer(api.POST('/api/v1/activities/{id}/closing', { params: { path: { id } }, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: (done) => {
      notify(t('closed', { came: done.came, deeds: done.deeds }));
      done.refused.forEach((one) => { notify(one[language === 'zh' ? 'zh' : 'en']); });
    },
  });
  const may = ['recorder', 'reviewer', 'admin'].includes(user.role);
  const open = roll.data?.activity.state === 'OPEN';
  return (
    <>
      <PageHeader
        title={roll.data?.activity.title ?? t('activities')}
        lead={roll.data && <Facts activity={roll.data.activity} />}
        back={{ to: '/desk/activities', label: t('activities') }}
        actions={
          may && open && (
            <button type="button" className="button primary" disabled={close.isPending} onClick={() => { close.mutate(undefined); }}>
              <CheckCheck size={20} aria-hidden="true" />
              {t('close')}
            </button>
          )
        }
      />
      <ProblemAlert problem={roll.error ?? close.error} />
      {roll.isPending && <Loading rows={6} />}
      {roll.data && (
        <div className={open || roll.data.activity.helped ? styles['roll'] : undefined}>
          <div className="stack">
            <People roll={roll.data} may={may} />
            {may && open && <Add roll={roll.data} village={roll.data.activity.village} />}
          </div>
          <aside className="stack">
            {open && <Code roll={roll.data} />}
            {roll.data.activity.helped && <ConfirmBox roll={roll.data} may={may && open} />}
            {may && open && <CancelBox activity={roll.data.activity.id} />}
          </aside>
        </div>
      )}
    </>
  );
}

function People({ roll, may }: { roll: Roll; may: boolean }) {
  const t = useTexts('activities');
  return (
    <section className="card">
      <div className={styles['head']}>
        <strong>{t('people', { count: roll.parts.length })}</strong>
        <StateTag activity={roll.activity} />
      </div>
      {roll.parts.length === 0 && <p className="muted">{t('nobody')}</p>}
      <table className={styles['people']}>
        <tbody>
          {roll.parts.map(({ part, name }) => (
            <Row key={part.id} roll={roll} part={part} name={name} may={may} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ roll, part, name, may }: { roll: Roll; part: Part; name: string; may: boolean }) {
  const t = useTexts('activities');
  const user = useUser();
  const [voiding, setVoiding] = useState(false);
  const year = today().slice(0, 4);
  const counted = may && part.state === 'COUNTED';
  return (
    <>
      <tr>
        <td className={styles['whole']}>{part.deed ? <Link to={`/desk/deeds/${part.deed}`}>{name}</Link> : name}</td>
        <td className={styles['whole']}>
          <PartTag part={part} />
        </td>
        <td className={styles['whole']}>{part.minutes > 0 && <Hours minutes={part.minutes} />}</td>
        <td>
          {may && roll.activity.state === 'OPEN' && <Attend roll={roll} part={part} />}
          <span className="row">
            {counted && (
              <button
                type="button"
                className="button quiet"
                onClick={() => void download(`/api/v1/people/${part.person}/service-certificate?from=${year}-01-01&to=${year}-12-31`, `${name}-${year}.pdf`)}
              >
                <Download size={18} aria-hidden="true" />
                {t('certificate')}
              </button>
            )}
            {counted && user.role !== 'recorder' && (
              <button type="button" className="button quiet" aria-expanded={voiding} onClick={() => { setVoiding(!voiding); }}>
                <Eraser size={18} aria-hidden="true" />
                {t('void')}
              </button>
            )}
          </span>
        </td>
      </tr>
      {voiding && counted && (
        <tr>
          <td colSpan={4}>
            <VoidHours activity={roll.activity.id} part={part} name={name} onLeave={() => { setVoiding(false); }} />
          </td>
        </tr>
      )}
    </>
  );
}

function Code({ roll }: { roll: Roll }) {
  const t = useTexts('activities');
  const address = `${window.location.origin}/me/activities/${roll.activity.id}?code=${roll.code}`;
  return (
    <section className={`card ${styles['code'] ?? ''}`}>
      <h2>{t('scan')}</h2>
      <QRCode value={address} type="svg" bordered={false} size={200} color="#000" bgColor="#fff" />
      <p className={styles['letters']}>{`${roll.code.slice(0, 4)} ${roll.code.slice(4)}`}</p>
      <p className="muted">{t('scanText')}</p>
      <PrintButton />
    </section>
  );
}

function Add({ roll, village }: { roll: Roll; village: string }) {
  const t = useTexts('activities');
  const [found, setFound] = useState<Found | null>(null);
  const claim = useCommand<{ person: string }>({
    run: (body, key) => answer(api.POST('/api/v1/activities/{id}/parts', { params: { path: { id: roll.activity.id } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: () => { setFound(null); },
  });
  return (
    <section className="card stack">
      <ProblemAlert problem={claim.error} />
      <FindPerson key={claim.submittedAt} village={village} label={t('person')} chosen={found} onChoose={setFound} />
      <button type="button" className="button" disabled={!found || claim.isPending} onClick={() => { if (found) { claim.mutate({ person: found.person }); } }}>
        <UserPlus size={20} aria-hidden="true" />
        {t('add')}
      </button>
    </section>
  );
}
