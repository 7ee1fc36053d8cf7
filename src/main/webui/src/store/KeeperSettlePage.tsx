import { useEffect } from 'react';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { PrintButton } from '../ui/PrintFrame';
import { SettlementsOf } from './Settlements';
import styles from './store.module.css';

/** At the till of an ordinary shop: what the village owes, to be checked and signed. */
export default function KeeperSettlePage() {
  const t = useTexts('store');
  const shop = useUser().shop ?? '';
  useEffect(() => {
    document.title = t('tab.settle');
  }, [t]);
  return (
    <div className={styles['keeper']}>
      <header className={styles['keeperHead']}>
        <h1>{t('tab.settle')}</h1>
        <p className="muted">{t('settleLead')}</p>
        <PrintButton />
      </header>
      <SettlementsOf shop={shop} side="SHOP" may />
    </div>
  );
}
