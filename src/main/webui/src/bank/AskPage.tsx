import { Link } from 'react-router';
import { useTexts } from '../i18n/texts';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { AskForm } from './AskForm';
import { Earlier } from './Earlier';
import { Gate } from './Gate';
import { useGate } from './credit';

/** The bank's start: whether it may ask, the question, and what it asked before. */
export default function AskPage() {
  const t = useTexts('bank');
  const gate = useGate();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="stack">
        <ProblemAlert problem={gate.error} onRetry={() => void gate.refetch()} />
        {gate.isPending && <Loading rows={4} />}
        {gate.data && <Gate gate={gate.data} />}
        {gate.data?.open && <AskForm />}
        <p>
          <Link to="/check">{t('toPaper')}</Link>
        </p>
        <Earlier />
      </div>
    </>
  );
}
