import { ScrollText } from 'lucide-react';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useWaiting } from './calls';
import { VersionList } from './VersionList';

/** 细则备案: what the villages below wait for. */
export default function WaitingPage() {
  const t = useTexts('rulebook');
  const waiting = useWaiting();
  return (
    <>
      <PageHeader title={t('waitingTitle')} lead={t('waitingLead')} />
      <ProblemAlert problem={waiting.error} onRetry={() => void waiting.refetch()} />
      {waiting.isPending && <Loading rows={3} />}
      {waiting.data?.length === 0 && (
        <div className="card">
          <EmptyState icon={ScrollText} title={t('waitingNone')} text={t('waitingNoneText')} />
        </div>
      )}
      {waiting.data && waiting.data.length > 0 && <VersionList versions={waiting.data} showVillage />}
    </>
  );
}
