import { FileSpreadsheet, HousePlus, IdCard, SearchX, UsersRound } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Link } from 'react-router';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { TextField } from '../ui/TextField';
import { FindByIdentityDialog } from './FindByIdentityDialog';
import { HouseholdTable } from './HouseholdTable';
import { OpenHouseholdDialog } from './OpenHouseholdDialog';
import { mayKeep, useGroups, useHouseholds } from './people';
import styles from './people.module.css';

/** 户与人: the households of the village, found by whatever one knows of them. */
export default function HouseholdsPage() {
  const t = useTexts('people');
  const user = useUser();
  const [text, setText] = useState('');
  const [group, setGroup] = useState('');
  const asked = useDeferredValue(text.trim());
  const list = useHouseholds(user.division, group, asked);
  const found = list.data?.pages.flatMap((page) => page.items) ?? [];
  const keeps = mayKeep(user.role);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={keeps && <Actions village={user.division} />} />
      <div className="stack">
        <div className={styles['filters']}>
          <TextField label={t('find')} type="search" value={text} onChange={setText} hint={t('findHint')} />
          <GroupChoice village={user.division} group={group} onChange={setGroup} />
        </div>
        <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />
        {list.isPending && <Loading rows={6} />}
        {list.data && found.length === 0 && <Nothing searching={asked !== '' || group !== ''} keeps={keeps} />}
        {found.length > 0 && (
          <HouseholdTable households={found} more={list.hasNextPage} onMore={() => void list.fetchNextPage()} />
        )}
      </div>
    </>
  );
}

function Actions({ village }: { village: string }) {
  const t = useTexts('people');
  const [doing, setDoing] = useState<'open' | 'find' | null>(null);
  const close = () => {
    setDoing(null);
  };
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          setDoing('find');
        }}
      >
        <IdCard size={20} aria-hidden="true" />
        {t('findByIdentity')}
      </button>
      <ImportLink />
      <button
        type="button"
        className="button primary"
        onClick={() => {
          setDoing('open');
        }}
      >
        <HousePlus size={20} aria-hidden="true" />
        {t('openHousehold')}
      </button>
      {doing === 'open' && <OpenHouseholdDialog village={village} onClose={close} />}
      {doing === 'find' && <FindByIdentityDialog onClose={close} />}
    </>
  );
}

function ImportLink() {
  const t = useTexts('people');
  return (
    <Link className="button" to="/desk/rosters">
      <FileSpreadsheet size={20} aria-hidden="true" />
      {t('import')}
    </Link>
  );
}

function GroupChoice({ village, group, onChange }: { village: string; group: string; onChange: (group: string) => void }) {
  const t = useTexts('people');
  const groups = useGroups(village);
  return (
    <label className={styles['choice']}>
      <span>{t('group')}</span>
      <select
        value={group}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        <option value="">{t('allGroups')}</option>
        {groups.data?.map((each) => (
          <option key={each.code} value={each.code}>
            {each.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Nothing({ searching, keeps }: { searching: boolean; keeps: boolean }) {
  const t = useTexts('people');
  return (
    <div className="card">
      {searching ? (
        <EmptyState icon={SearchX} title={t('noneFound')} text={t('noneFoundText')} />
      ) : (
        <EmptyState icon={UsersRound} title={t('noneTitle')} text={t('noneText')}>
          {keeps && <ImportLink />}
        </EmptyState>
      )}
    </div>
  );
}
