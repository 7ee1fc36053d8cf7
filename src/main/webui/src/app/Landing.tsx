import { Hourglass } from 'lucide-react';
import { Navigate } from 'react-router';
import { signOut, useSession } from '../api/session';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { areas } from './areas';
import { NEW_PASSWORD, SIGN_IN } from './addresses';
import { landing } from './landing';

/** Sends each user to what waits for them. */
export function Landing() {
  const t = useTexts('common');
  const held = useSession();
  if (!held) {
    return <Navigate to={SIGN_IN} replace />;
  }
  if (held.mustChangePassword) {
    return <Navigate to={NEW_PASSWORD} replace />;
  }
  const first = landing(areas, held.user);
  if (first) {
    return <Navigate to={first} replace />;
  }
  return (
    <main className="middle">
      <EmptyState icon={Hourglass} title={t(`role.${held.user.role}`)} text={t('emptyLanding')}>
        <button type="button" className="button" onClick={() => void signOut()}>
          {t('signOut')}
        </button>
      </EmptyState>
    </main>
  );
}
