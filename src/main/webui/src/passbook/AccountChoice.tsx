import { useTexts } from '../i18n/texts';
import type { Account } from './data';
import styles from './passbook.module.css';

/** Whose account is looked at; nothing to choose where there is one. */
export function AccountChoice({ accounts, chosen, onChoose }: { accounts: readonly Account[]; chosen: string; onChoose: (id: string) => void }) {
  const t = useTexts('passbook');
  if (accounts.length < 2) {
    return null;
  }
  return (
    <div role="group" aria-label={t('accounts')} className={styles['choice']}>
      {accounts.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={id === chosen ? 'button primary' : 'button'}
          aria-pressed={id === chosen}
          onClick={() => {
            onChoose(id);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
