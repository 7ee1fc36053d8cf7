import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { api, commandHeaders } from '../../api/client';
import { useUser } from '../../api/session';
import { useLanguage, useTexts } from '../../i18n/texts';
import { formatDate, today } from '../../ui/format';
import { Loading } from '../../ui/Loading';
import { PageHeader } from '../../ui/PageHeader';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { DayDialog } from '../DayDialog';
import { useGroups } from '../people';
import styles from '../people.module.css';
import { offices, OFFICES, stillHeld, useOffices, type Office, type OfficeHeld } from './offices';
import { TakeOfficeDialog } from './TakeOfficeDialog';

/** 村里任职: who holds which office since when. Supervisors stand apart from what they supervise. */
export default function OfficesPage() {
  const t = useTexts('people');
  const { division, role } = useUser();
  const held = useOffices(division);
  const [taking, setTaking] = useState(false);
  const past = (held.data ?? []).filter((one) => !stillHeld(one, today()));
  return (
    <>
      <PageHeader
        title={t('offices')}
        lead={t('officesLead')}
        actions={
          role === 'admin' && (
            <button
              type="button"
              className="button primary"
              onClick={() => {
                setTaking(true);
              }}
            >
              <UserRoundPlus size={20} aria-hidden="true" />
              {t('take')}
            </button>
          )
        }
      />
      <div className="stack">
        <ProblemAlert problem={held.error} onRetry={() => void held.refetch()} />
        {held.isPending && <Loading rows={6} />}
        {held.data && (
          <div className={styles['offices']}>
            {offices.map((office) => (
              <OneOffice key={office} office={office} held={held.data.filter((one) => one.office === office && stillHeld(one, today()))} />
            ))}
          </div>
        )}
        {past.length > 0 && <Past held={past} />}
      </div>
      {taking && (
        <TakeOfficeDialog
          village={division}
          onClose={() => {
            setTaking(false);
          }}
        />
      )}
    </>
  );
}

function OneOffice({ office, held }: { office: Office; held: OfficeHeld[] }) {
  const t = useTexts('people');
  return (
    <section className="card" aria-labelledby={office}>
      <h2 id={office}>{t(`office.${office}`)}</h2>
      {held.length === 0 && <p className="muted">{t('vacant')}</p>}
      <ul className={styles['kin']}>
        {held.map((one) => (
          <Holder key={one.id} held={one} />
        ))}
      </ul>
    </section>
  );
}

function Holder({ held }: { held: OfficeHeld }) {
  const t = useTexts('people');
  const { role } = useUser();
  const [leaving, setLeaving] = useState(false);
  return (
    <li>
      <span>
        <strong>{held.name || t('erased')}</strong>{' '}
        <span className="muted">
          <GroupOf division={held.division} /> <Term held={held} />
        </span>
      </span>
      {role === 'admin' && !held.until && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            setLeaving(true);
          }}
        >
          {t('leaveOffice')}
        </button>
      )}
      {leaving && (
        <DayDialog
          title={t('leaveOfficeTitle', { name: held.name, office: t(`office.${held.office}`) })}
          text={t('leaveOfficeText')}
          label={t('lastDayInOffice')}
          ok={t('leaveOffice')}
          done={t('officeLeft')}
          min={held.from}
          run={(on, key) => api.POST('/api/v1/offices/{id}/leaving', { params: { path: { id: held.id } }, body: { on }, headers: commandHeaders(key) })}
          invalidates={[OFFICES]}
          onClose={() => {
            setLeaving(false);
          }}
        />
      )}
    </li>
  );
}

/** Since when, or from when to when. */
function Term({ held }: { held: OfficeHeld }) {
  const t = useTexts('people');
  const language = useLanguage();
  const from = formatDate(held.from, language);
  return <>{held.until ? t('term', { from, until: formatDate(held.until, language) }) : t('since', { from })}</>;
}

/** The group that a leader leads; nothing for offices of the whole village. */
function GroupOf({ division }: { division: string }) {
  const groups = useGroups(division.slice(0, 12));
  return <>{groups.data?.find((group) => group.code === division)?.name}</>;
}

function Past({ held }: { held: OfficeHeld[] }) {
  const t = useTexts('people');
  return (
    <details className="card">
      <summary>{t('past', { count: held.length })}</summary>
      <ul className={styles['kin']}>
        {held.map((one) => (
          <li key={one.id}>
            <span>
              <strong>{one.name || t('erased')}</strong> {t(`office.${one.office}`)}{' '}
              <span className="muted">
                <GroupOf division={one.division} /> <Term held={one} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
