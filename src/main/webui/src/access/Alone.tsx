import type { ReactNode } from 'react';
import { PlainPage } from '../app/PlainPage';
import styles from './alone.module.css';

/** A page that stands alone, with one thing to do. */
export function Alone({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <PlainPage title={title}>
      <div className="card">
        <h1 className={styles['title']}>{title}</h1>
        <p className="muted">{lead}</p>
        {children}
      </div>
    </PlainPage>
  );
}
