import { NavLink } from 'react-router';
import type { User } from '../api/session';
import { useLanguage, useTexts } from '../i18n/texts';
import { areas } from './areas';
import { menuOf } from './landing';
import styles from './office.module.css';

export function OfficeMenu({ user }: { user: User }) {
  const t = useTexts('common');
  const language = useLanguage();
  const pages = menuOf(areas, user);
  const groups = [...new Set(pages.map((page) => page.menu.group))];
  return (
    <nav aria-label={t('menu')}>
      {groups.map((group) => (
        <section key={group} className={styles['group']}>
          <h2 className={styles['groupName']}>{t(`group.${group}`)}</h2>
          <ul className={styles['list']}>
            {pages
              .filter((page) => page.menu.group === group)
              .map(({ path, menu }) => (
                <li key={path}>
                  {/* A page's own sub-pages keep it lit, other pages that merely start alike do not. */}
                  <NavLink
                    to={path}
                    end={pages.some((other) => other.path.startsWith(`${path}/`))}
                    className={({ isActive }) => `${styles['entry'] ?? ''} ${isActive ? (styles['here'] ?? '') : ''}`}
                  >
                    <menu.icon size={20} strokeWidth={1.75} aria-hidden="true" />
                    {menu[language]}
                  </NavLink>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
