import { Button, Segmented } from 'antd';
import { PackagePlus, Store as StoreIcon } from 'lucide-react';
import { useState } from 'react';
import { Opening } from '../app/Opening';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { OfferDialog } from './OfferDialog';
import { OpenShopDialog } from './OpenShopDialog';
import { Shelf } from './Shelf';
import { useMayStock, useProducts, useShops, type Shop } from './shop';
import { Tabs } from './Tabs';

/** The shop's products and stock; the one main action offers a product. */
export default function ShelfPage() {
  const t = useTexts('store');
  const shops = useShops();
  const may = useMayStock();
  const [opening, setOpening] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  if (shops.isError) {
    return <ProblemAlert problem={shops.error} onRetry={() => void shops.refetch()} />;
  }
  if (!shops.data) {
    return <Opening />;
  }
  const shop = shops.data.find((each) => each.id === chosen) ?? shops.data[0];
  if (!shop) {
    return (
      <>
        <PageHeader title={t('title')} lead={t('lead')} />
        <EmptyState icon={StoreIcon} title={t('noShop')} text={may ? t('noShopText') : t('noShopReader')}>
          {may && (
            <Button type="primary" size="large" onClick={() => { setOpening(true); }}>
              {t('openShop')}
            </Button>
          )}
        </EmptyState>
        {opening && <OpenShopDialog onClose={() => { setOpening(false); }} />}
      </>
    );
  }
  return (
    <ShopShelf
      shop={shop}
      chooser={
        shops.data.length > 1 ? (
          <Segmented
            value={shop.id}
            options={shops.data.map((each) => ({ value: each.id, label: each.name }))}
            onChange={setChosen}
            style={{ marginBottom: 16 }}
          />
        ) : null
      }
    />
  );
}

function ShopShelf({ shop, chooser }: { shop: Shop; chooser: React.ReactNode }) {
  const t = useTexts('store');
  const products = useProducts(shop.id);
  const may = useMayStock();
  const [offering, setOffering] = useState(false);
  const offer = (
    <Button type="primary" icon={<PackagePlus size={18} aria-hidden="true" />} onClick={() => { setOffering(true); }}>
      {t('newProduct')}
    </Button>
  );
  return (
    <>
      <PageHeader title={shop.isOpen ? shop.name : `${shop.name}（${t('closed')}）`} lead={t('lead')} actions={may ? offer : undefined} />
      <Tabs />
      {chooser}
      <ProblemAlert problem={products.error} onRetry={() => void products.refetch()} />
      {products.data?.length === 0 ? (
        <EmptyState icon={PackagePlus} title={t('noProducts')} text={t('noProductsText')}>
          {may && offer}
        </EmptyState>
      ) : (
        <Shelf shop={shop} products={products.data ?? []} loading={products.isPending} />
      )}
      {offering && <OfferDialog shop={shop.id} onClose={() => { setOffering(false); }} />}
    </>
  );
}
