import { ScrollText } from 'lucide-react';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Begin } from './Begin';
import { useVersions } from './calls';
import { mayRecompute, Recompute } from './Recompute';
import { VersionList } from './VersionList';

/** 细则: the versions of the village, the one in force first to be seen. */
export default function VersionsPage() {
  const t = useTexts('rulebook');
  const { division, role } = useUser();
  const versions = useVersions(division);
  const drafts = role === 'admin' || role === 'recorder';
  const list = versions.data;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="stack">
        <ProblemAlert problem={versions.error} onRetry={() => void versions.refetch()} />
        {versions.isPending && <Loading rows={3} />}
        {list?.length === 0 && (
          <div className="card">
            <EmptyState icon={ScrollText} title={t('noneTitle')} text={t('noneText')} />
          </div>
        )}
        {list && list.length > 0 && <VersionList versions={list} />}
        {list && list.length > 0 && mayRecompute(role) && <Recompute village={division} />}
        {list && drafts && <Begin village={division} own={list} />}
      </div>
    </>
  );
}
