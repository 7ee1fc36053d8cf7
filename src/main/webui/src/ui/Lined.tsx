import type { ReactNode } from 'react';
import styles from './lined.module.css';

/** The title of one part of a page, above its list or table. */
export function PartTitle({ children }: { children: ReactNode }) {
  return <h2 className={styles['title']}>{children}</h2>;
}

/** A list whose items are parted by lines. */
export function LinedList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {children}
    </ul>
  );
}
