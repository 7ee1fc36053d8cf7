import type { ReactNode } from 'react';
import { SwitchLanguage } from '../app/PersonMenu';
import { Seal } from '../app/Seal';
import { useTexts } from '../i18n/texts';
import styles from './alone.module.css';

/** A page that stands alone, with one thing to do. */
export function Alone({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const common = useTexts('common');
  return (
    <div className={styles['page']}>
      <title>{`${title} · ${common('product')}`}</title>
      <header className={styles['top']}>
        <span className={styles['brand']}>
          <Seal size={36} />
          {common('product')}
        </span>
        <SwitchLanguage />
      </header>
      <main className={styles['main']}>
        <div className="card">
          <h1 className={styles['title']}>{title}</h1>
          <p className="muted">{lead}</p>
          {children}
        </div>
      </main>
    </div>
  );
}
