import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { SwitchLanguage } from './PersonMenu';
import styles from './plain.module.css';
import { Seal } from './Seal';

/** A page without a menu, for somebody who is not signed in or has one thing to do. */
export function PlainPage({ title, wide = false, children }: { title: string; wide?: boolean; children: ReactNode }) {
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
      <main className={wide ? styles['wide'] : styles['main']}>{children}</main>
    </div>
  );
}
