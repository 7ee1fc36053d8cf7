import { useQuery } from '@tanstack/react-query';
import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { send } from '../api/client';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Count, DateText, Money } from '../ui/Values';
import { MoveDialog } from './MoveDialog';
import { lotsKey, useMayStock, type Lot, type Product } from './shop';
import styles from './store.module.css';
import { WriteOffDialog } from './WriteOffDialog';

/** What a product's stock is made of: from whom, for how much, with which paper, until when. */
export function Lots({ product }: { product: Product }) {
  const t = useTexts('store');
  const may = useMayStock();
  const [losing, setLosing] = useState<Lot | null>(null);
  const [moving, setMoving] = useState<Lot | null>(null);
  const lots = useQuery({
    queryKey: lotsKey(product.id),
    queryFn: ({ signal }) => send<Lot[]>(`/api/v1/products/${product.id}/stock-lots`, { signal }),
  });
  const columns: TableColumnsType<Lot> = [
    { title: t('receivedAt'), dataIndex: 'receivedAt', render: (at: string) => <DateText value={at} /> },
    { title: t('source'), dataIndex: 'source', render: (_, lot) => (lot.donor ? `${t(lot.source)} · ${lot.donor}` : t(lot.source)) },
    { title: t('receiptNumber'), dataIndex: 'receiptNumber' },
    { title: t('cost'), dataIndex: 'costFen', align: 'right', render: (fen: number) => <Money fen={fen} /> },
    { title: t('expiresOn'), dataIndex: 'expiresOn', render: (day?: string | null) => (day ? <DateText value={day} /> : '—') },
    { title: t('restriction'), dataIndex: 'restriction', responsive: ['xxl'] },
    { title: t('received'), dataIndex: 'received', align: 'right', render: (value: number) => <Count value={value} /> },
    { title: t('remaining'), dataIndex: 'remaining', align: 'right', render: (value: number) => <Count value={value} /> },
    {
      title: '',
      key: 'actions',
      render: (_, lot) =>
        may && lot.remaining > 0 ? (
          <>
            <Button size="small" type="text" onClick={() => { setMoving(lot); }}>
              {t('move')}
            </Button>
            <Button size="small" type="text" danger onClick={() => { setLosing(lot); }}>
              {t('writeOff')}
            </Button>
          </>
        ) : null,
    },
  ];
  return (
    <div className={styles['inner']}>
      <ProblemAlert problem={lots.error} onRetry={() => void lots.refetch()} />
      <Table<Lot> rowKey="id" size="small" columns={columns} dataSource={lots.data ?? []} loading={lots.isPending} pagination={false} locale={{ emptyText: t('lotsNone') }} scroll={{ x: 'max-content' }} />
      {moving && <MoveDialog product={product} lot={moving} onClose={() => { setMoving(null); }} />}
      {losing && <WriteOffDialog product={product} lot={losing} onClose={() => { setLosing(null); }} />}
    </div>
  );
}
