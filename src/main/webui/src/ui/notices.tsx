import { CircleCheck, CircleX, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/texts';
import styles from './notices.module.css';

interface Notice {
  id: number;
  text: string;
  bad: boolean;
  undo?: (() => void) | undefined;
}

let notices: readonly Notice[] = [];
let next = 1;
const watchers = new Set<() => void>();

function change(to: readonly Notice[]): void {
  notices = to;
  watchers.forEach((watcher) => {
    watcher();
  });
}

function dismiss(id: number): void {
  change(notices.filter((notice) => notice.id !== id));
}

/** Says in passing what was done; with `undo` it can be taken back by one tap while it stands. */
export function notify(text: string, { bad = false, undo }: { bad?: boolean; undo?: () => void } = {}): void {
  const id = next++;
  change([...notices.slice(-2), { id, text, bad, undo }]);
  setTimeout(() => {
    dismiss(id);
  }, undo || bad ? 10_000 : 5_000);
}

export function Notices() {
  const t = useTexts('common');
  const shown = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => notices,
  );
  return (
    <div className={`${styles['notices'] ?? ''} no-print`} role="status" aria-live="polite">
      {shown.map(({ id, text, bad, undo }) => (
        <div key={id} className={styles['notice']}>
          {bad ? <CircleX size={20} aria-hidden="true" /> : <CircleCheck size={20} aria-hidden="true" />}
          <span>{text}</span>
          {undo && (
            <button
              type="button"
              className={styles['undo']}
              onClick={() => {
                undo();
                dismiss(id);
              }}
            >
              {t('undo')}
            </button>
          )}
          <button
            type="button"
            className={styles['close']}
            aria-label={t('close')}
            onClick={() => {
              dismiss(id);
            }}
          >
            <X size={18} aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  );
}
