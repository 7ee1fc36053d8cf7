import { useParams } from 'react-router';
import { useTexts } from '../i18n/texts';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { DateText } from '../ui/Values';
import { ClassName } from './HouseholdTable';
import { useHousehold, type Household, type Member } from './people';
import styles from './people.module.css';

/** One household and its people. */
export default function HouseholdPage() {
  const t = useTexts('people');
  const { id = '' } = useParams();
  const read = useHousehold(id);
  const household = read.data?.household;
  return (
    <>
      <PageHeader
        title={household ? `${t('household', { number: household.number })} ${household.headName}` : t('title')}
        lead={household && <Facts household={household} />}
        back={{ to: '/desk/households', label: t('back') }}
      />
      <div className="stack">
        <ProblemAlert problem={read.error} onRetry={() => void read.refetch()} />
        {read.isPending && <Loading rows={4} />}
        {read.data && <Members members={read.data.members} />}
      </div>
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

function Members({ members }: { members: Member[] }) {
  const t = useTexts('people');
  return (
    <div className="card">
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('relation')}</th>
              <th scope="col">{t('born')}</th>
              <th scope="col">{t('identity')}</th>
              <th scope="col">{t('phone')}</th>
              <th scope="col">{t('place')}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <th scope="row">{member.name || t('erased')}</th>
                <td>{member.relation}</td>
                <td>{member.bornOn && <DateText value={member.bornOn} />}</td>
                <td className="num">{member.identityMasked}</td>
                <td className="num">{member.phoneMasked}</td>
                <td>
                  <Places member={member} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Places({ member }: { member: Member }) {
  const t = useTexts('people');
  if (member.diedOn) {
    return <StatusTag tone="plain">{t('died')}</StatusTag>;
  }
  const said = [member.registeredHere && t('registered'), member.livesHere && t('resides')].filter(Boolean);
  return <>{said.join(' · ')}</>;
}
