import { BookOpenText, Settings2, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, commandHeaders } from '../api/client';
import { useUser } from '../api/session';
import { Giving } from '../giving/Giving';
import { Tiers } from '../giving/Tiers';
import { useTexts } from '../i18n/texts';
import { today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { DateText } from '../ui/Values';
import { ChangeHouseholdDialog } from './ChangeHouseholdDialog';
import { DayDialog } from './DayDialog';
import { ClassName } from './HouseholdTable';
import { MemberTable } from './MemberTable';
import { AddMemberDialog } from './members/AddMemberDialog';
import { adultsOf } from './members/details';
import { MemberDrawer } from './members/MemberDrawer';
import { mayKeep, useHousehold, type Household, type Member } from './people';
import styles from './people.module.css';

/** One household and its people, and what changes in it. */
export default function HouseholdPage() {
  const t = useTexts('people');
  const { role } = useUser();
  const { id = '' } = useParams();
  const read = useHousehold(id);
  const [chosen, setChosen] = useState<string | null>(null);
  const household = read.data?.household;
  const members = read.data?.members ?? [];
  const adults = adultsOf(members, today());
  return (
    <>
      <PageHeader
        title={household ? `${t('household', { number: household.number })} ${household.headName}` : t('title')}
        lead={household && <Facts household={household} />}
        back={{ to: '/desk/households', label: t('back') }}
        actions={
          household && (
            <>
              <Link className="button" to={`/desk/households/${household.id}/passbook`}>
                <BookOpenText size={20} aria-hidden="true" />
                {t('passbook')}
              </Link>
              {household.active && mayKeep(role) && <Actions household={household} adults={adults} />}
            </>
          )
        }
      />
      <div className="stack">
        <ProblemAlert problem={read.error} onRetry={() => void read.refetch()} />
        {read.isPending && <Loading rows={4} />}
        {read.data && <MemberTable members={members} onChoose={setChosen} />}
        {household && <Tiers household={household.id} />}
        {household && <Giving household={household.id} may={role === 'recorder' && household.active} />}
        {household?.active && mayKeep(role) && <Leaving household={household} />}
      </div>
      {household && (
        <MemberDrawer
          household={household}
          adults={adults}
          member={members.find((member) => member.id === chosen)}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </>
  );
}

function Facts({ household }: { household: Household }) {
  const t = useTexts('people');
  return (
    <span className={styles['facts']}>
      {household.groupName && <span>{household.groupName}</span>}
      <span>
        <ClassName of={household} />
      </span>
      <span>
        {t('joined')} <DateText value={household.joinedOn} />
      </span>
      {!household.active && <StatusTag tone="warn">{t('left')}</StatusTag>}
    </span>
  );
}

function Actions({ household, adults }: { household: Household; adults: Member[] }) {
  const t = useTexts('people');
  const [doing, setDoing] = useState<'add' | 'change' | null>(null);
  const close = () => {
    setDoing(null);
  };
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          setDoing('change');
        }}
      >
        <Settings2 size={20} aria-hidden="true" />
        {t('changeHousehold')}
      </button>
      <button
        type="button"
        className="button primary"
        onClick={() => {
          setDoing('add');
        }}
      >
        <UserRoundPlus size={20} aria-hidden="true" />
        {t('addMember')}
      </button>
      {doing === 'add' && <AddMemberDialog household={household} adults={adults} onClose={close} />}
      {doing === 'change' && <ChangeHouseholdDialog household={household} onClose={close} />}
    </>
  );
}

/** Rare, and not to be met by mistake: it stands at the foot of the page. */
function Leaving({ household }: { household: Household }) {
  const t = useTexts('people');
  const [asking, setAsking] = useState(false);
  return (
    <div className="no-print">
      <button
        type="button"
        className="button"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('closeHousehold')}
      </button>
      {asking && (
        <DayDialog
          title={t('closeTitle', { number: household.number, head: household.headName })}
          text={t('closeText')}
          label={t('lastDay')}
          ok={t('closeHousehold')}
          done={t('householdClosed', { number: household.number })}
          min={household.joinedOn}
          run={(on, key) =>
            api.POST('/api/v1/households/{id}/leaving', { params: { path: { id: household.id } }, body: { on }, headers: commandHeaders(key) })
          }
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </div>
  );
}
