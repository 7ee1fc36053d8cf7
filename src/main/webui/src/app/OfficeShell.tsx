import { Menu as MenuIcon, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useSession } from '../api/session';
import { useTexts } from '../i18n/texts';
import { AntdTheme } from '../ui/AntdTheme';
import { Connection } from './Connection';
import styles from './office.module.css';
import { OfficeMenu } from './OfficeMenu';
import { PersonMenu, SwitchLanguage } from './PersonMenu';
import { Seal } from './Seal';
import { usePlace } from './place';

/** The frame of everybody who works at a desk: menu at the left, place and person above. */
export function OfficeShell() {
  const t = useTexts('common');
  const held = useSession();
  const place = usePlace();
  const { pathname } = useLocation();
  // On a narrow screen the menu is open over the page where it was opened; going to another page closes it.
  const [openOver, setOpenOver] = useState<string | null>(null);
  const open = openOver === pathname;
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
  if (!held) {
    return <Outlet />;
  }
  return (
    <AntdTheme>
      <div className={styles['office']}>
        <a className={styles['skip']} href="#page">
          {t('skip')}
        </a>
        <header className={`${styles['bar'] ?? ''} shell-part no-print`}>
          <button
            type="button"
            className={styles['burger']}
            aria-expanded={open}
            aria-controls="menu"
            aria-label={open ? t('close') : t('menu')}
            onClick={() => {
              setOpenOver(open ? null : pathname);
            }}
          >
            {open ? <X size={24} aria-hidden="true" /> : <MenuIcon size={24} aria-hidden="true" />}
          </button>
          <Link to="/" className={styles['brand']}>
            <Seal size={34} />
            <span className={styles['brandText']}>{t('product')}</span>
          </Link>
          <span className={styles['place']}>{place}</span>
          <span className={styles['gap']} />
          <SwitchLanguage />
          <PersonMenu />
        </header>
        <div className={`${styles['side'] ?? ''} ${open ? (styles['open'] ?? '') : ''} shell-part no-print`} id="menu">
          <OfficeMenu user={held.user} />
        </div>
        {open && (
          <button
            type="button"
            className={styles['veil']}
            aria-label={t('close')}
            onClick={() => {
              setOpenOver(null);
            }}
          />
        )}
        <main id="page" className={styles['page']} tabIndex={-1}>
          <Connection />
          <Outlet />
        </main>
      </div>
    </AntdTheme>
  );
}
