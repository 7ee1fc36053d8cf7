import { Modal } from 'antd';
import { api, commandHeaders } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { notify } from '../../ui/notices';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { useCommand } from '../../ui/useCommand';
import { changedPeople, type Member } from '../people';
import styles from '../people.module.css';

/** Asks once more before what is personal is forgotten, and says what goes and what stays. */
export function EraseDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTexts('people');
  const tc = useTexts('common');
  const erase = useCommand({
    run: (_, key) => api.POST('/api/v1/members/{id}/erasure', { params: { path: { id: member.id } }, headers: commandHeaders(key) }),
    invalidates: changedPeople,
    onDone: () => {
      notify(t('wasErased'));
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t('eraseTitle', { name: member.name })}
      okText={t('erase')}
      okButtonProps={{ danger: true }}
      cancelText={tc('cancel')}
      confirmLoading={erase.isPending}
      onOk={() => {
        erase.mutate();
      }}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <div className="stack">
        <ProblemAlert problem={erase.error} />
        <dl className={styles['erasing']}>
          <dt>{t('eraseGoes')}</dt>
          <dd>{t('eraseGoesText')}</dd>
          <dt>{t('eraseStays')}</dt>
          <dd>{t('eraseStaysText')}</dd>
        </dl>
        <p>
          <strong>{t('eraseForEver')}</strong>
        </p>
      </div>
    </Modal>
  );
}
