import { useParams } from 'react-router';
import { useTexts } from '../i18n/texts';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton, PrintFrame } from '../ui/PrintFrame';
import { Lapsing } from './Lapsing';
import { Passbook } from './Passbook';

/** A household's passbook at the village desk, for whoever has no phone. */
export default function PassbookPage() {
  const t = useTexts('passbook');
  const { id = '' } = useParams();
  return (
    <>
      <div className="no-print">
        <PageHeader title={t('passbook')} lead={t('passbookLead')} back={{ to: `/desk/households/${id}`, label: t('back') }} actions={<PrintButton primary />} />
      </div>
      <PrintFrame paper="a4">
        <div className="stack">
          <Passbook household={id} />
          <Lapsing household={id} />
        </div>
      </PrintFrame>
    </>
  );
}
