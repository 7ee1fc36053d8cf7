import { Modal } from 'antd';
import { Copy } from 'lucide-react';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import styles from './users.module.css';
import type { WithPassword } from './users';

/** A temporary password, shown this once, to be handed over. */
export function PasswordShown({ shown, onClose }: { shown: WithPassword; onClose: () => void }) {
  const t = useTexts('access');
  return (
    <Modal open title={t('passwordFor', { name: shown.user.displayName })} onCancel={onClose} footer={null} mask={{ closable: false }}>
      <p>{t('passwordShown', { name: shown.user.name })}</p>
      <p className={styles['secret']}>{shown.temporaryPassword}</p>
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => {
            void navigator.clipboard.writeText(shown.temporaryPassword).then(() => {
              notify(t('copied'));
            });
          }}
        >
          <Copy size={18} aria-hidden="true" />
          {t('copy')}
        </button>
        <button type="button" className="button primary" onClick={onClose}>
          {t('handedOver')}
        </button>
      </div>
    </Modal>
  );
}
