import { useQuery } from '@tanstack/react-query';
import { Popconfirm } from 'antd';
import { HeartHandshake } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { api, commandHeaders, data } from '../../api/client';
import { useUser } from '../../api/session';
import { useTexts } from '../../i18n/texts';
import { notify } from '../../ui/notices';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { useCommand } from '../../ui/useCommand';
import type { Member } from '../people';
import styles from '../people.module.css';
import { DeclareKinDialog } from './DeclareKinDialog';

/** Declared kin: they do not decide for each other, and close kin of the committee do not supervise it. */
export function KinPart({ member, village }: { member: Member; village: string }) {
  const t = useTexts('people');
  const { role } = useUser();
  const title = useId();
  const [declaring, setDeclaring] = useState(false);
  const declares = role === 'admin' || role === 'recorder' || role === 'supervisor';
  return (
    <section className="stack" aria-labelledby={title}>
      <div>
        <h2 id={title}>{t('kin')}</h2>
        <p className="muted">{t('kinLead')}</p>
      </div>
      <KinList member={member} />
      {declares && (
        <div>
          <button
            type="button"
            className="button"
            onClick={() => {
              setDeclaring(true);
            }}
          >
            <HeartHandshake size={18} aria-hidden="true" />
            {t('declareKin')}
          </button>
        </div>
      )}
      {declaring && (
        <DeclareKinDialog
          member={member}
          village={village}
          onClose={() => {
            setDeclaring(false);
          }}
        />
      )}
    </section>
  );
}

function KinList({ member }: { member: Member }) {
  const t = useTexts('people');
  const tc = useTexts('common');
  const { role } = useUser();
  const kin = useQuery({
    queryKey: ['kin', member.id],
    queryFn: ({ signal }) => data(api.GET('/api/v1/members/{id}/kin', { params: { path: { id: member.id } }, signal })),
  });
  const withdraw = useCommand<string>({
    run: (id, key) => api.DELETE('/api/v1/kinships/{id}', { params: { path: { id } }, headers: commandHeaders(key) }),
    invalidates: [['kin']],
    onDone: () => {
      notify(t('kinWithdrawn'));
    },
  });
  const withdraws = role === 'admin' || role === 'supervisor';
  return (
    <>
      <ProblemAlert problem={kin.error ?? withdraw.error} />
      {kin.data?.length === 0 && <p>{t('noKin')}</p>}
      {kin.data && kin.data.length > 0 && (
        <ul className={styles['kin']}>
          {kin.data.map((one) => (
            <li key={one.id}>
              <span>
                {one.household ? <Link to={`/desk/households/${one.household}`}>{one.name || t('erased')}</Link> : one.name || t('notHere')}{' '}
                <span className="muted">{one.relation}</span>
              </span>
              {withdraws && (
                <Popconfirm
                  title={t('withdrawSure')}
                  okText={t('withdraw')}
                  cancelText={tc('cancel')}
                  onConfirm={() => {
                    withdraw.mutate(one.id);
                  }}
                >
                  <button type="button" className="button quiet" disabled={withdraw.isPending}>
                    {t('withdraw')}
                  </button>
                </Popconfirm>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
