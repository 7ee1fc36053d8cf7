import { LockKeyhole } from 'lucide-react';
import { Suspense, useEffect } from 'react';
import { useSession } from '../api/session';
import { NEW_PASSWORD } from '../app/addresses';
import { Opening } from '../app/Opening';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Notices } from '../ui/notices';
import { Boundary } from './Boundary';
import { Frame } from './Frame';
import { modes } from './modes';
import { pages, SignedOut } from './pages';
import { usePath } from './path';

/** Everything of the till: who may, which page, and the frame around it. */
export function TillApp() {
  return (
    <Boundary>
      <Suspense fallback={<Opening />}>
        <Entrance />
      </Suspense>
      <Notices />
    </Boundary>
  );
}

function Entrance() {
  const held = useSession();
  const path = usePath();
  const first = held?.mustChangePassword === true;
  useEffect(() => {
    if (first) {
      window.location.replace(NEW_PASSWORD);
    }
  }, [first]);
  if (!held) {
    return <SignedOut />;
  }
  if (held.user.role !== 'shopkeeper') {
    return <NotYours />;
  }
  const here = modes.find((mode) => mode.path === path)?.path ?? '/till';
  const Page = pages[here];
  return (
    <Frame here={here}>
      <Boundary key={here}>
        <Suspense fallback={<Opening />}>
          {/* The key starts a page afresh when another keeper signs in on the same tablet. */}
          <Page key={held.user.id} />
        </Suspense>
      </Boundary>
    </Frame>
  );
}

function NotYours() {
  const t = useTexts('common');
  const role = useSession()?.user.role ?? 'villager';
  return (
    <EmptyState icon={LockKeyhole} title={t('notYoursTitle')} text={t('notYoursText', { role: t(`role.${role}`) })}>
      <a className="button" href="/">
        {t('home')}
      </a>
    </EmptyState>
  );
}
