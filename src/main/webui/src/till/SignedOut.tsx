import { SignInForm } from '../access/SignInForm';
import { PlainPage } from '../app/PlainPage';
import { useTexts } from '../i18n/texts';

/** The keeper signs in at the till itself, and goes on where they were. */
export default function SignedOut() {
  const t = useTexts('access');
  return (
    <PlainPage title={t('title')}>
      <SignInForm />
    </PlainPage>
  );
}
