import { ArrowLeftRight, ChevronDown, KeyRound, Languages, LogOut } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { signOut, switchRole, useSession } from '../api/session';
import { switchLanguage, useLanguage, useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { Problem } from '../api/problem';
import { NEW_PASSWORD, SIGN_IN } from './addresses';
import styles from './parts.module.css';

export function SwitchLanguage() {
  const t = useTexts('common');
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className={styles['tool']}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      aria-label={t('otherLanguage')}
      onClick={() => void switchLanguage(other)}
    >
      <Languages size={20} strokeWidth={1.75} aria-hidden="true" />
      <span className={styles['toolText']}>{t('otherLanguage')}</span>
    </button>
  );
}

/** Leaves nothing of this user for the next one on the device: the page itself goes too. */
function leave(): void {
  void signOut().then(() => {
    window.location.replace(SIGN_IN);
  });
}

/** Goes on in another role of the same user, from that role's first page. */
function useSwitchRole(): (grant: string) => void {
  const language = useLanguage();
  return (grant) => {
    switchRole(grant)
      .then(() => {
        window.location.replace('/');
      })
      .catch((refusal: unknown) => {
        notify(Problem.from(refusal).text(language), { bad: true });
      });
  };
}

/** Who is signed in, as what; their password and the way out. */
export function PersonMenu() {
  const t = useTexts('common');
  const held = useSession();
  const user = held?.user;
  const switchTo = useSwitchRole();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) {
      return;
    }
    const close = (event: Event) => {
      const outside = event.type === 'pointerdown' && !box.current?.contains(event.target as Node);
      if (outside || (event instanceof KeyboardEvent && event.key === 'Escape')) {
        setOpen(false);
      }
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, [open]);
  if (!user) {
    return null;
  }
  const name = user.displayName ?? user.name;
  const others = (held?.roles ?? []).filter((other) => other.role !== user.role || other.division !== user.division);
  return (
    <div className={styles['person']} ref={box}>
      <button
        type="button"
        className={styles['tool']}
        aria-expanded={open}
        aria-label={`${name} · ${t(`role.${user.role}`)}`}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span className={styles['face']} aria-hidden="true">
          {name.slice(0, 1).toUpperCase()}
        </span>
        <span className={styles['who']} aria-hidden="true">
          <span>{name}</span>
          <span className={styles['role']}>{t(`role.${user.role}`)}</span>
        </span>
        <ChevronDown size={16} aria-hidden="true" />
      </button>
      {open && (
        <div className={styles['drop']}>
          <p className={styles['dropHead']}>
            {name}
            <span className={styles['role']}>{t(`role.${user.role}`)}</span>
          </p>
          {others.map((other) => (
            <button
              key={other.grant}
              type="button"
              className={styles['dropEntry']}
              onClick={() => {
                setOpen(false);
                switchTo(other.grant);
              }}
            >
              <ArrowLeftRight size={18} aria-hidden="true" />
              {t('switchTo', { role: t(`role.${other.role}`), division: other.division })}
            </button>
          ))}
          <a className={styles['dropEntry']} href={NEW_PASSWORD}>
            <KeyRound size={18} aria-hidden="true" />
            {t('password')}
          </a>
          <button type="button" className={styles['dropEntry']} onClick={leave}>
            <LogOut size={18} aria-hidden="true" />
            {t('signOut')}
          </button>
        </div>
      )}
    </div>
  );
}
