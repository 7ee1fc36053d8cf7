import { Drawer, Form, Popconfirm } from 'antd';
import { Ban, KeyRound, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { send } from '../api/client';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { HeldRole } from './HeldRole';
import { RoleFields } from './RoleFields';
import { UserInRoster } from './UserInRoster';
import styles from './users.module.css';
import { USERS, type NewRole, type UserEntry, type WithPassword } from './users';
import { UserState } from './UsersPage';

interface Props {
  user: UserEntry | undefined;
  onClose: () => void;
  onPassword: (shown: WithPassword) => void;
}

/** One user: their roles, their password, and shutting them out or letting them in. */
export function UserDrawer({ user, onClose, onPassword }: Props) {
  if (!user) {
    return null;
  }
  return (
    <Drawer open title={user.displayName} onClose={onClose} size={460}>
      <p className="row">
        <span className="muted">{user.name}</span>
        <UserState user={user} />
      </p>
      {user.person && user.household && <UserInRoster person={user.person} household={user.household} />}
      <Actions user={user} onPassword={onPassword} />
      <Roles user={user} />
      <AddRole user={user} />
    </Drawer>
  );
}

function Actions({ user, onPassword }: { user: UserEntry; onPassword: (shown: WithPassword) => void }) {
  const t = useTexts('access');
  const self = useUser().id === user.id;
  const path = `/api/v1/users/${user.id}`;
  const reset = useCommand<undefined, WithPassword>({
    run: (_, key) => send(`${path}/password-reset`, { method: 'POST', key }),
    invalidates: [USERS],
    onDone: onPassword,
  });
  const turn = useCommand<'disabling' | 'enabling', UserEntry>({
    run: (verb, key) => send(`${path}/${verb}`, { method: 'POST', key }),
    invalidates: [USERS],
    onDone: (_, verb) => {
      notify(t(verb === 'disabling' ? 'wasDisabled' : 'wasEnabled', { name: user.displayName }));
    },
  });
  if (self) {
    return <p className="muted">{t('oneself')}</p>;
  }
  return (
    <div className={styles['part']}>
      <ProblemAlert problem={reset.error ?? turn.error} />
      <div className="row">
        <Popconfirm title={t('resetSure')} okText={t('reset')} cancelText={t('cancel')} onConfirm={() => { reset.mutate(undefined); }}>
          <button type="button" className="button" disabled={reset.isPending}>
            <KeyRound size={18} aria-hidden="true" />
            {t('reset')}
          </button>
        </Popconfirm>
        {user.disabledAt ? (
          <button
            type="button"
            className="button"
            disabled={turn.isPending}
            onClick={() => {
              turn.mutate('enabling');
            }}
          >
            <RotateCcw size={18} aria-hidden="true" />
            {t('enable')}
          </button>
        ) : (
          <Popconfirm title={t('disableSure')} okText={t('disable')} cancelText={t('cancel')} onConfirm={() => { turn.mutate('disabling'); }}>
            <button type="button" className="button" disabled={turn.isPending}>
              <Ban size={18} aria-hidden="true" />
              {t('disable')}
            </button>
          </Popconfirm>
        )}
      </div>
    </div>
  );
}

function Roles({ user }: { user: UserEntry }) {
  const t = useTexts('access');
  const self = useUser().id === user.id;
  const take = useCommand<string, UserEntry>({
    run: (grant, key) => send(`/api/v1/users/${user.id}/grants/${grant}`, { method: 'DELETE', key }),
    invalidates: [USERS],
  });
  return (
    <section className={styles['part']} aria-labelledby="held">
      <h2 id="held">{t('roles')}</h2>
      <ProblemAlert problem={take.error} />
      <ul className={styles['roles']}>
        {user.roles.map((held) => (
          <li key={held.grant} className={styles['held']}>
            <HeldRole held={held} />
            {!self && (
              <Popconfirm title={t('takeSure')} okText={t('take')} cancelText={t('cancel')} onConfirm={() => { take.mutate(held.grant); }}>
                <button type="button" className="button quiet">
                  {t('take')}
                </button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function AddRole({ user }: { user: UserEntry }) {
  const t = useTexts('access');
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<NewRole>();
  const give = useCommand<NewRole, UserEntry>({
    run: (role, key) => send(`/api/v1/users/${user.id}/grants`, { method: 'POST', body: role, key }),
    invalidates: [USERS],
    onDone: () => {
      form.resetFields();
      setOpen(false);
    },
  });
  if (!open) {
    return (
      <div className={styles['part']}>
        <button
          type="button"
          className="button"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('giveRole')}
        </button>
      </div>
    );
  }
  return (
    <Form
      form={form}
      layout="vertical"
      className={styles['part']}
      onFinish={(role) => {
        give.mutate(role);
      }}
    >
      <ProblemAlert problem={give.error} />
      <RoleFields />
      <button type="submit" className="button primary" disabled={give.isPending}>
        {t('giveRole')}
      </button>
    </Form>
  );
}
