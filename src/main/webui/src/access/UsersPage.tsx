import { Input, Table } from 'antd';
import { UserPlus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { HeldRole } from './HeldRole';
import { NewUserDialog } from './NewUserDialog';
import { PasswordShown } from './PasswordShown';
import { UserDrawer } from './UserDrawer';
import styles from './users.module.css';
import { useUsers, type RoleHeld, type UserEntry, type WithPassword } from './users';

/** The users of the administrator's division: who they are, what they may do where, and shutting them out. */
export default function UsersPage() {
  const t = useTexts('access');
  const [text, setText] = useState('');
  const [pages, setPages] = useState<(string | undefined)[]>([undefined]);
  const [making, setMaking] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState<WithPassword | null>(null);
  const after = pages.at(-1);
  const users = useUsers(text, after);
  const next = users.data?.next;
  return (
    <>
      <PageHeader
        title={t('users')}
        lead={t('usersLead')}
        actions={
          <button
            type="button"
            className="button primary"
            onClick={() => {
              setMaking(true);
            }}
          >
            <UserPlus size={20} aria-hidden="true" />
            {t('newUser')}
          </button>
        }
      />
      <div className="stack">
        <Input.Search
          className={styles['search']}
          allowClear
          size="large"
          aria-label={t('search')}
          placeholder={t('search')}
          onSearch={(value) => {
            setText(value.trim());
            setPages([undefined]);
          }}
        />
        <ProblemAlert problem={users.error} onRetry={() => void users.refetch()} />
        <UserTable users={users.data?.items ?? []} loading={users.isPending} onChoose={setChosen} />
        {(next ?? pages.length > 1) && (
          <div className="row">
            <button
              type="button"
              className="button"
              disabled={pages.length === 1}
              onClick={() => {
                setPages(pages.slice(0, -1));
              }}
            >
              {t('pageBefore')}
            </button>
            <button
              type="button"
              className="button"
              disabled={!next}
              onClick={() => {
                setPages([...pages, next ?? undefined]);
              }}
            >
              {t('pageAfter')}
            </button>
          </div>
        )}
      </div>
      {making && (
        <NewUserDialog
          onClose={() => {
            setMaking(false);
          }}
          onMade={(made) => {
            setMaking(false);
            setShown(made);
          }}
        />
      )}
      {chosen && (
        <UserDrawer
          user={users.data?.items.find((user) => user.id === chosen)}
          onClose={() => {
            setChosen(null);
          }}
          onPassword={setShown}
        />
      )}
      {shown && (
        <PasswordShown
          shown={shown}
          onClose={() => {
            setShown(null);
          }}
        />
      )}
    </>
  );
}

interface TableOfUsers {
  users: UserEntry[];
  loading: boolean;
  onChoose: (id: string) => void;
}

function UserTable({ users, loading, onChoose }: TableOfUsers) {
  const t = useTexts('access');
  return (
    <Table<UserEntry>
      className="card"
      rowKey="id"
      dataSource={users}
      loading={loading}
      pagination={false}
      scroll={{ x: 640 }}
      locale={{ emptyText: <EmptyState icon={UsersRound} title={t('noUsers')} text={t('noUsersText')} /> }}
      columns={[
        {
          title: t('displayName'),
          key: 'who',
          render: (_, user) => (
            <button
              type="button"
              className={styles['who']}
              onClick={() => {
                onChoose(user.id);
              }}
            >
              <strong>{user.displayName}</strong>
              <span className="muted">{user.name}</span>
            </button>
          ),
        },
        { title: t('roles'), key: 'roles', render: (_, user) => <RoleList roles={user.roles} /> },
        { title: t('state'), key: 'state', render: (_, user) => <UserState user={user} /> },
      ]}
    />
  );
}

function RoleList({ roles }: { roles: RoleHeld[] }) {
  const t = useTexts('access');
  if (roles.length === 0) {
    return <span className="muted">{t('noRoles')}</span>;
  }
  return (
    <ul className={styles['roles']}>
      {roles.map((held) => (
        <li key={held.grant}>
          <HeldRole held={held} />
        </li>
      ))}
    </ul>
  );
}

export function UserState({ user }: { user: UserEntry }) {
  const t = useTexts('access');
  if (user.disabledAt) {
    return <StatusTag tone="bad">{t('disabled')}</StatusTag>;
  }
  return user.passwordTemporary ? <StatusTag tone="warn">{t('temporary')}</StatusTag> : <StatusTag tone="good">{t('active')}</StatusTag>;
}
