import { Wifi, WifiOff } from 'lucide-react';
import { createContext, useContext } from 'react';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatTime } from '../ui/format';
import { useOnline } from '../ui/useOnline';
import styles from './frame.module.css';

/** What a till has not sent yet, and when it last agreed with the service. */
export interface StripState {
  queued: number;
  syncedAt: string | null;
  /** The tablet has a network, but the service does not answer. */
  unreachable?: boolean;
}

export const StripContext = createContext<(state: StripState) => void>(() => undefined);

/** For the till's pages: tells the strip how things stand. */
export function useStrip(): (state: StripState) => void {
  return useContext(StripContext);
}

/** 在线, or 离线 · 已排队 3 笔 · 上次同步 14:05 */
export function Strip({ state }: { state: StripState }) {
  const t = useTexts('common');
  const language = useLanguage();
  const online = useOnline() && !state.unreachable;
  const parts = [
    online ? t('stripOnline') : t('stripOffline'),
    state.queued > 0 ? t('stripQueued', { count: state.queued }) : null,
    state.syncedAt ? t('stripSynced', { time: formatTime(state.syncedAt, language) }) : null,
  ].filter(Boolean);
  return (
    <footer className={`${styles['strip'] ?? ''} ${online ? '' : (styles['down'] ?? '')} shell-part no-print`} role="status">
      {online ? <Wifi size={22} aria-hidden="true" /> : <WifiOff size={22} aria-hidden="true" />}
      {parts.join(' · ')}
    </footer>
  );
}
