import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, data } from '../api/client';
import { useTexts } from '../i18n/texts';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Receipt } from './Receipt';

/** The receipt that the desk prints for a villager without a phone. */
export default function DeskReceiptPage() {
  const t = useTexts('credit');
  const { household = '', id = '' } = useParams();
  const receipt = useQuery({
    queryKey: ['household-consents', household, id],
    queryFn: ({ signal }) => data(api.GET('/api/v1/households/{household}/consents/{id}/receipt', { params: { path: { household, id } }, signal })),
    // the log seals it a moment after it was entered
    refetchInterval: (query) => (query.state.data && !query.state.data.given ? 2000 : false),
  });
  return (
    <>
      <PageHeader title={t('receipt')} lead={t('receiptLead')} back={{ to: '/desk/consents', label: t('deskTitle') }} actions={<PrintButton primary />} />
      <ProblemAlert problem={receipt.error} onRetry={() => void receipt.refetch()} />
      {receipt.isPending && <Loading rows={6} />}
      {receipt.data && <Receipt receipt={receipt.data} />}
    </>
  );
}
