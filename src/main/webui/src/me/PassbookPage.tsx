import { OwnDividends } from '../dividends/OwnDividends';
import { useTexts } from '../i18n/texts';
import { Lapsing } from '../passbook/Lapsing';
import { Passbook } from '../passbook/Passbook';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton, PrintFrame } from '../ui/PrintFrame';
import { useOwnHousehold } from './own';

/** The own household's passbook, with what it got of dividends. */
export default function PassbookPage() {
  const t = useTexts('passbook');
  const household = useOwnHousehold();
  return (
    <>
      <div className="no-print">
        <PageHeader title={t('passbook')} lead={t('passbookLead')} actions={<PrintButton primary />} />
      </div>
      <PrintFrame paper="a4">
        <Passbook household={household} />
        <Lapsing household={household} />
        <OwnDividends />
      </PrintFrame>
    </>
  );
}
