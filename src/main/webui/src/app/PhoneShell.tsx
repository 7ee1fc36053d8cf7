import { NavLink, Outlet } from 'react-router';
import { useSession } from '../api/session';
import { useLanguage, useTexts } from '../i18n/texts';
import { areas } from './areas';
import { Connection } from './Connection';
import { menuOf } from './landing';
import { PersonMenu, SwitchLanguage } from './PersonMenu';
import { Seal } from './Seal';
import { usePlace } from './place';
import styles from './phone.module.css';

/** The frame of a villager's phone: one column, large text, few places to go. */
export function PhoneShell() {
  const t = useTexts('common');
  const language = useLanguage();
  const place = usePlace();
  const user = useSession()?.user;
  const pages = user ? menuOf(areas, user) : [];
  return (
    <div className={styles['phone']}>
      <header className={`${styles['bar'] ?? ''} shell-part no-print`}>
        <Seal size={36} />
        <span className={styles['place']}>{place}</span>
        <SwitchLanguage />
        <PersonMenu />
      </header>
      <main className={styles['page']}>
        <Connection />
        <Outlet />
      </main>
      {pages.length > 1 && (
        <nav className={`${styles['tabs'] ?? ''} shell-part no-print`} aria-label={t('menu')}>
          {pages.map(({ path, menu }) => (
            <NavLink
              key={path}
              to={path}
              end={pages.some((other) => other.path.startsWith(`${path}/`))}
              className={({ isActive }) => `${styles['tab'] ?? ''} ${isActive ? (styles['here'] ?? '') : ''}`}
            >
              <menu.icon size={24} strokeWidth={1.75} aria-hidden="true" />
              {menu[language]}
            </NavLink>
          ))}
        </nav>
      )}
    </div>
  );
}
