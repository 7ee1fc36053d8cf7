import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTexts } from '../i18n/texts';
import { StatusTag } from '../ui/StatusTag';
import { Count, Points } from '../ui/Values';
import { Lots } from './Lots';
import { OfferDialog } from './OfferDialog';
import { PhotoDialog } from './PhotoDialog';
import { Picture } from './Picture';
import { ReceiveDialog } from './ReceiveDialog';
import { productsKey, useMayStock, type Product, type Shop } from './shop';
import styles from './store.module.css';

const LOW = 5;

/** The products of a shop; each opens to the lots that its stock is made of. */
export function Shelf({ shop, products, loading }: { shop: Shop; products: readonly Product[]; loading: boolean }) {
  const t = useTexts('store');
  const may = useMayStock();
  const [receiving, setReceiving] = useState<Product | null>(null);
  const [showing, setShowing] = useState<Product | null>(null);
  const [editing, setEditing] = useState<Product | null>(null);
  const columns: TableColumnsType<Product> = [
    { title: t('name'), dataIndex: 'name', render: (name: string, product) => <Named name={name} picture={may ? product.picture : null} /> },
    { title: t('price'), dataIndex: 'points', align: 'right', sorter: (a, b) => a.points - b.points, render: (points: number) => <Points value={points} /> },
    { title: t('stock'), dataIndex: 'stock', align: 'right', sorter: (a, b) => a.stock - b.stock, render: (_, product) => <Stock product={product} /> },
    { title: t('category'), dataIndex: 'category', render: (_, product) => t(`category.${product.category}`) },
    { title: t('barcode'), dataIndex: 'barcode', responsive: ['xl'] },
    {
      title: t('state'),
      dataIndex: 'active',
      render: (active: boolean) => <StatusTag tone={active ? 'good' : 'plain'}>{active ? t('offered') : t('withdrawn')}</StatusTag>,
    },
  ];
  if (may) {
    columns.push({
      title: '',
      key: 'actions',
      render: (_, product) => (
        <span className={styles['actions']}>
          {product.stocked && (
            <Button size="small" onClick={() => { setReceiving(product); }}>
              {t('receive')}
            </Button>
          )}
          <Button size="small" type="text" onClick={() => { setShowing(product); }}>
            {t('photo')}
          </Button>
          <Button size="small" type="text" onClick={() => { setEditing(product); }}>
            {t('edit')}
          </Button>
        </span>
      ),
    });
  }
  return (
    <>
      <Table<Product>
        rowKey="id"
        columns={columns}
        dataSource={[...products]}
        loading={loading}
        pagination={products.length > 100 ? { pageSize: 100 } : false}
        scroll={{ x: 'max-content' }}
        expandable={{
          rowExpandable: (product) => product.stocked,
          expandedRowRender: (product) => <Lots product={product} />,
        }}
      />
      {receiving && <ReceiveDialog product={receiving} onClose={() => { setReceiving(null); }} />}
      {showing && (
        <PhotoDialog
          title={`${t('photo')} · ${showing.name}`}
          why={t('photoGoods')}
          of={`/api/v1/products/${showing.id}`}
          picture={showing.picture ?? null}
          asks={false}
          stale={[productsKey(shop.id)]}
          onClose={() => { setShowing(null); }}
        />
      )}
      {editing && <OfferDialog shop={shop.id} product={editing} onClose={() => { setEditing(null); }} />}
    </>
  );
}

function Named({ name, picture }: { name: string; picture?: string | null | undefined }) {
  return (
    <>
      {picture && <Picture id={picture} alt="" className={styles['seen']} />}
      <strong>{name}</strong>
    </>
  );
}

function Stock({ product }: { product: Product }) {
  const t = useTexts('store');
  if (!product.stocked) {
    return <span className="muted">{t('category.SERVICE')}</span>;
  }
  return (
    <span className={styles['stock']}>
      {product.stock <= LOW && <StatusTag tone={product.stock === 0 ? 'bad' : 'warn'}>{product.stock === 0 ? t('soldOut') : t('low')}</StatusTag>}
      <span>
        <Count value={product.stock} /> {product.unit}
      </span>
    </span>
  );
}
