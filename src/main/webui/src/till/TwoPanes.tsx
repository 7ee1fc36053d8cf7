import type { ReactNode } from 'react';
import styles from './frame.module.css';

/** The till's page: left what is chosen from, right for whom and what; side by side, stacked on an upright tablet. */
export function TwoPanes({ left, right }: { left: ReactNode; right: ReactNode }) {
  return (
    <div className={styles['panes']}>
      <div className={styles['left']}>{left}</div>
      <div className={styles['right']}>{right}</div>
    </div>
  );
}
