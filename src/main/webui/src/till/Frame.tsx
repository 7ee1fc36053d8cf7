import { useEffect, useState, type ReactNode } from 'react';
import { PersonMenu, SwitchLanguage } from '../app/PersonMenu';
import { usePlace } from '../app/place';
import { Seal } from '../app/Seal';
import { useLanguage, useTexts } from '../i18n/texts';
import { modes, type ModePath } from './modes';
import { follow } from './path';
import { Strip, StripContext, type StripState } from './Strip';
import styles from './frame.module.css';

/** The frame of a shop's tablet: modes above, the page, and the strip that says whether all is sent. */
export function Frame({ here, children }: { here: ModePath; children: ReactNode }) {
  const t = useTexts('common');
  const language = useLanguage();
  const place = usePlace();
  const [state, setState] = useState<StripState>({ queued: 0, syncedAt: null });
  // Dialogs and notices outside this frame get the till's sizes too.
  useEffect(() => {
    document.body.classList.add('till');
    return () => {
      document.body.classList.remove('till');
    };
  }, []);
  return (
    <StripContext.Provider value={setState}>
      <div className={styles['till']}>
        <header className={`${styles['bar'] ?? ''} shell-part no-print`}>
          <span className={styles['brand']}>
            <Seal size={40} />
            <span>{place}</span>
          </span>
          <nav className={styles['modes']} aria-label={t('menu')}>
            {modes.map(({ path, menu }) => (
              <a key={path} href={path} aria-current={path === here ? 'page' : undefined} className={`${styles['mode'] ?? ''} ${path === here ? (styles['here'] ?? '') : ''}`} onClick={follow}>
                <menu.icon size={24} aria-hidden="true" />
                {menu[language]}
              </a>
            ))}
          </nav>
          <SwitchLanguage />
          <PersonMenu />
        </header>
        <main className={styles['page']}>{children}</main>
        <Strip state={state} />
      </div>
    </StripContext.Provider>
  );
}
