import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import { useSession } from '../api/session';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { NEW_PASSWORD, SIGN_IN } from './addresses';
import type { AreaPage } from './area';
import { mayOpen } from './landing';

/** Lets in whom the page is for; others are told why not, and by whom it can be used. */
export function Guard({ page, children }: { page: AreaPage; children: ReactNode }) {
  const held = useSession();
  const { pathname, search } = useLocation();
  if (!page.roles) {
    return children;
  }
  if (!held) {
    return <Navigate to={SIGN_IN} replace state={{ next: pathname + search }} />;
  }
  if (held.mustChangePassword && page.path !== NEW_PASSWORD) {
    return <Navigate to={NEW_PASSWORD} replace />;
  }
  // The key starts a page afresh when another user signs in on the same device.
  return mayOpen(page, held.user) ? <div key={held.user.id}>{children}</div> : <NotYours />;
}

function NotYours() {
  const t = useTexts('common');
  const role = useSession()?.user.role ?? 'villager';
  return (
    <EmptyState icon={LockKeyhole} title={t('notYoursTitle')} text={t('notYoursText', { role: t(`role.${role}`) })}>
      <Link className="button" to="/">
        {t('home')}
      </Link>
    </EmptyState>
  );
}
