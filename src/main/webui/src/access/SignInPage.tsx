import { useEffect, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useSession } from '../api/session';
import { keepTill } from '../app/keepTill';
import { SwitchLanguage } from '../app/PersonMenu';
import { Seal } from '../app/Seal';
import { useTexts } from '../i18n/texts';
import { keptDevice } from './device';
import { Hills } from './Hills';
import { SignInForm } from './SignInForm';
import styles from './signin.module.css';

export default function SignInPage() {
  const t = useTexts('access');
  const common = useTexts('common');
  const next = (useLocation().state as { next?: string } | null)?.next;
  // Where a user wanted to go belongs to that visit: a session that was there before just goes on to its own page.
  const [wanted] = useState(next);
  // A shop's tablet takes the till's pages in while its keeper types.
  useEffect(() => {
    if (keptDevice()) {
      keepTill();
    }
  }, []);
  if (useSession()) {
    return <Navigate to={wanted ?? '/'} replace />;
  }
  return (
    <div className={styles['page']}>
      <title>{`${t('title')} · ${common('product')}`}</title>
      <section className={styles['scene']}>
        <div className={styles['words']}>
          <p className={styles['brand']}>
            <Seal size={52} />
            {common('product')}
          </p>
          <p className={styles['motto']}>{t('motto')}</p>
          <p className={styles['mottoMore']}>{t('mottoMore')}</p>
        </div>
        <Hills />
      </section>
      <main className={styles['side']}>
        <div className={styles['tools']}>
          <SwitchLanguage />
        </div>
        <SignInForm />
      </main>
    </div>
  );
}
