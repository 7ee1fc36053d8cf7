import { CloudOff, MapPinOff } from 'lucide-react';
import { Link, useRouteError } from 'react-router';
import { Problem } from '../api/problem';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';

/** What stands where a page could not be shown. */
export function Failed() {
  const t = useTexts('common');
  const language = useLanguage();
  const thrown = useRouteError();
  // A page's code that is gone after an update of the service is there again after a reload.
  const problem = Problem.from(thrown);
  return (
    <EmptyState icon={CloudOff} title={t('failedTitle')} text={problem.text(language)}>
      <button
        type="button"
        className="button primary"
        onClick={() => {
          window.location.reload();
        }}
      >
        {t('reload')}
      </button>
    </EmptyState>
  );
}

export function NotFound() {
  const t = useTexts('common');
  return (
    <main className="middle">
      <EmptyState icon={MapPinOff} title={t('notFoundTitle')} text={t('notFoundText')}>
        <Link className="button primary" to="/">
          {t('home')}
        </Link>
      </EmptyState>
    </main>
  );
}
