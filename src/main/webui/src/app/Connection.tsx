import { WifiOff } from 'lucide-react';
import { useOnline } from '../ui/useOnline';
import { useTexts } from '../i18n/texts';
import styles from './parts.module.css';

/** Says that the network is down, and what that means for what was entered. */
export function Connection() {
  const t = useTexts('common');
  if (useOnline()) {
    return null;
  }
  return (
    <p className={`${styles['offline'] ?? ''} no-print`} role="status">
      <WifiOff size={20} aria-hidden="true" />
      {t('offline')}
    </p>
  );
}
