import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './states.module.css';

/** What stands where there is nothing: what it is, what to do first, and the button for it. */
export function EmptyState({ icon: Icon, title, text, children }: { icon: LucideIcon; title: string; text?: string; children?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <span className={styles['emptyIcon']}>
        <Icon size={32} strokeWidth={1.5} aria-hidden="true" />
      </span>
      <h2 className={styles['emptyTitle']}>{title}</h2>
      {text && <p className="muted">{text}</p>}
      {children && <div className={styles['emptyActions']}>{children}</div>}
    </div>
  );
}
