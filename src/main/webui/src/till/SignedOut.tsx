import { useEffect, useState } from 'react';
import { SignInForm } from '../access/SignInForm';
import { PlainPage } from '../app/PlainPage';
import { useTexts } from '../i18n/texts';
import styles from './signedout.module.css';
import { countWaiting } from './store';

/** The keeper signs in at the till itself, and goes on where they were; what was sold meanwhile waits for that. */
export default function SignedOut() {
  const t = useTexts('access');
  const till = useTexts('till');
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    countWaiting().then(setWaiting).catch(() => undefined);
  }, []);
  return (
    <PlainPage title={t('title')}>
      {waiting > 0 && (
        <p className={styles['waiting']} role="status">
          {till('waitingForSignIn', { count: waiting })}
        </p>
      )}
      <SignInForm />
    </PlainPage>
  );
}
