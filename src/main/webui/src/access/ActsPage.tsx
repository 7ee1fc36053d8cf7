import { useInfiniteQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { ScrollText } from 'lucide-react';
import { send } from '../api/client';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { DivisionName } from './DivisionName';

interface Act {
  id: string;
  at: string;
  actorName: string;
  actorRole: string;
  action: string;
  division: string;
  subjectKind: string;
  subject: string;
  details: Record<string, string>;
}

interface Acts {
  items: Act[];
  next?: string | null;
}

const known = [
  'user-made',
  'user-disabled',
  'user-enabled',
  'password-reset',
  'role-granted',
  'role-ended',
  'device-code-made',
  'device-enrolled',
  'device-blocked',
  'bank-client-registered',
  'bank-client-keys-replaced',
  'county-opened',
] as const;

/** What administrators did in this division, the newest first. */
export default function ActsPage() {
  const t = useTexts('access');
  const language = useLanguage();
  const acts = useInfiniteQuery({
    queryKey: ['administrative-acts'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => send<Acts>('/api/v1/administrative-acts', { query: { after: pageParam, limit: 100 } }),
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const time = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' });
  const said = (action: string) => {
    const found = known.find((one) => one === action);
    return found ? t(`act.${found}`) : action;
  };
  return (
    <>
      <PageHeader title={t('acts')} lead={t('actsLead')} />
      <div className="stack">
        <ProblemAlert problem={acts.error} onRetry={() => void acts.refetch()} />
        <Table<Act>
          className="card"
          rowKey="id"
          loading={acts.isPending}
          dataSource={acts.data?.pages.flatMap((page) => page.items) ?? []}
          pagination={false}
          scroll={{ x: 720 }}
          locale={{ emptyText: <EmptyState icon={ScrollText} title={t('noActs')} /> }}
          columns={[
            { title: t('actAt'), key: 'at', render: (_, act) => <time dateTime={act.at}>{time.format(new Date(act.at))}</time> },
            { title: t('actBy'), key: 'by', render: (_, act) => act.actorName },
            { title: t('actWhat'), key: 'what', render: (_, act) => said(act.action) },
            { title: t('actOn'), key: 'on', render: (_, act) => act.details['name'] ?? act.subject },
            { title: t('division'), key: 'division', render: (_, act) => act.division && <DivisionName code={act.division} /> },
          ]}
        />
        {acts.hasNextPage && (
          <div className="row">
            <button type="button" className="button" disabled={acts.isFetchingNextPage} onClick={() => void acts.fetchNextPage()}>
              {t('more')}
            </button>
          </div>
        )}
      </div>
    </>
  );
}
