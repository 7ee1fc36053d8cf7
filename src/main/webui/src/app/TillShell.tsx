import { useEffect, useState } from 'react';
import { NavLink, Outlet } from 'react-router';
import { useSession } from '../api/session';
import { useLanguage, useTexts } from '../i18n/texts';
import { areas } from './areas';
import { menuOf } from './landing';
import { PersonMenu, SwitchLanguage } from './PersonMenu';
import { Seal } from './Seal';
import { usePlace } from './place';
import { Strip, StripContext, type StripState } from './Strip';
import styles from './tillshell.module.css';

/** The frame of a shop's tablet: modes above, the page, and the strip that says whether all is sent. No Ant Design here. */
export function TillShell() {
  const t = useTexts('common');
  const language = useLanguage();
  const place = usePlace();
  const user = useSession()?.user;
  const [state, setState] = useState<StripState>({ queued: 0, syncedAt: null });
  // Dialogs and notices outside this frame get the till's sizes too.
  useEffect(() => {
    document.body.classList.add('till');
    return () => {
      document.body.classList.remove('till');
    };
  }, []);
  return (
    <StripContext value={setState}>
      <div className={styles['till']}>
        <header className={`${styles['bar'] ?? ''} shell-part no-print`}>
          <span className={styles['brand']}>
            <Seal size={40} />
            <span>{place}</span>
          </span>
          <nav className={styles['modes']} aria-label={t('menu')}>
            {user &&
              menuOf(areas, user).map(({ path, menu }) => (
                <NavLink key={path} to={path} end className={({ isActive }) => `${styles['mode'] ?? ''} ${isActive ? (styles['here'] ?? '') : ''}`}>
                  <menu.icon size={24} aria-hidden="true" />
                  {menu[language]}
                </NavLink>
              ))}
          </nav>
          <SwitchLanguage />
          <PersonMenu />
        </header>
        <main className={styles['page']}>
          <Outlet />
        </main>
        <Strip state={state} />
      </div>
    </StripContext>
  );
}
