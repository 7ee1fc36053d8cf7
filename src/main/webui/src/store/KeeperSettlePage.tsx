import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton } from '../ui/PrintFrame';
import { SettlementsOf } from './SettlePage';
import styles from './store.module.css';

/** At the till of an ordinary shop: what the village owes, to be checked and signed. */
export default function KeeperSettlePage() {
  const t = useTexts('store');
  const shop = useUser().shop ?? '';
  return (
    <div className={styles['keeper']}>
      <PageHeader title={t('tab.settle')} lead={t('settleLead')} actions={<PrintButton />} />
      <SettlementsOf shop={shop} side="SHOP" may />
    </div>
  );
}
