import { FileInput } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, data } from '../api/client';
import type { components } from '../api/schema';
import { useUser } from '../api/session';
import { PeriodTabs } from '../dividends/PeriodTabs';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Lists } from './Lists';
import { NewList } from './NewList';

export type ScoreList = components['schemas']['ScoreList'];

/** Lists of outside scores: what rulebooks ask for, one to be imported, and those that were. */
export default function ScoresPage() {
  const t = useTexts('scores');
  const { division, role } = useUser();
  const [correcting, setCorrecting] = useState<ScoreList | null>(null);
  const asked = useQuery({
    queryKey: ['scores', 'asked', division],
    queryFn: ({ signal }) => data(api.GET('/api/v1/outside-scores/asked', { params: { query: { scope: division } }, signal })),
  });
  const lists = useQuery({
    queryKey: ['scores', 'lists', division],
    queryFn: ({ signal }) => data(api.GET('/api/v1/outside-scores', { params: { query: { scope: division } }, signal })),
  });
  const may = ['recorder', 'admin'].includes(role);
  const wanted = asked.data ?? [];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="stack">
        {division.length === 12 && <PeriodTabs />}
        <ProblemAlert problem={asked.error ?? lists.error} />
        {(asked.isPending || lists.isPending) && <Loading rows={4} />}
        {asked.data?.length === 0 && (
          <EmptyState icon={FileInput} title={t('nothing')} text={t('nothingText')}>
            <Link className="button" to={division.length === 12 ? '/desk/rulebook' : '/county/rulebooks'}>
              {t('toRulebook')}
            </Link>
          </EmptyState>
        )}
        {may && wanted.length > 0 && (
          <NewList key={correcting?.id ?? 'new'} asked={wanted} correcting={correcting} onLeave={() => { setCorrecting(null); }} />
        )}
        {lists.data && (wanted.length > 0 || lists.data.length > 0) && (
          <Lists
            lists={lists.data}
            asked={wanted}
            onCorrect={may ? (list) => { setCorrecting(list); window.scrollTo({ top: 0, behavior: 'smooth' }); } : null}
          />
        )}
      </div>
    </>
  );
}
