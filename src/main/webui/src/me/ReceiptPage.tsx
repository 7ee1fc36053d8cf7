import { useParams } from 'react-router';
import { useTexts } from '../i18n/texts';
import { Receipt } from '../credit/Receipt';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useReceipt } from './own';

/** The receipt of one consent, to print or keep. */
export default function ReceiptPage() {
  const t = useTexts('me');
  const receipt = useReceipt(useParams()['id'] ?? '');
  return (
    <>
      <PageHeader title={t('receiptTitle')} back={{ to: '/me/standing', label: t('standingTitle') }} actions={<PrintButton />} />
      <ProblemAlert problem={receipt.error} onRetry={() => void receipt.refetch()} />
      {receipt.isPending && <Loading rows={6} />}
      {receipt.data && <Receipt receipt={receipt.data} />}
    </>
  );
}
