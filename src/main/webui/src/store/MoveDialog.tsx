import { useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { send } from '../api/client';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { lotsKey, productsKey, shopsKey, type Lot, type Product, type Shop } from './shop';

interface Move {
  toShop: string;
  quantity: number;
  reason: string;
}

/** Pieces of a lot go to another shop of the village; whose gift they were goes with them. */
export function MoveDialog({ product, lot, onClose }: { product: Product; lot: Lot; onClose: () => void }) {
  const t = useTexts('store');
  const tc = useTexts('common');
  const { division } = useUser();
  const [form] = Form.useForm<Move>();
  const shops = useQuery({
    queryKey: shopsKey(division),
    queryFn: ({ signal }) => send<Shop[]>('/api/v1/shops', { query: { division }, signal }),
  });
  const move = useCommand<Move, Lot>({
    run: (body, key) => send<Lot>(`/api/v1/stock-lots/${lot.id}/moves`, { method: 'POST', body, key }),
    invalidates: [['store', 'products'], lotsKey(product.id), productsKey(product.shop)],
    onDone: (_, { quantity }) => {
      notify(t('moved', { count: quantity, unit: product.unit }));
      onClose();
    },
  });
  const required = [{ required: true, message: t('required') }];
  return (
    <Modal
      open
      title={t('moveTitle', { name: product.name })}
      okText={t('move')}
      cancelText={tc('cancel')}
      confirmLoading={move.isPending}
      onOk={() => { form.submit(); }}
      onCancel={onClose}
    >
      <ProblemAlert problem={move.error ?? shops.error} />
      <Form<Move> form={form} layout="vertical" requiredMark={false} onFinish={(said) => { move.mutate(said); }}>
        <Form.Item name="toShop" label={t('moveTo')} rules={required}>
          <Select options={(shops.data ?? []).filter((shop) => shop.id !== product.shop).map((shop) => ({ value: shop.id, label: shop.name }))} />
        </Form.Item>
        <Form.Item name="quantity" label={t('quantity')} rules={required}>
          <InputNumber min={1} max={lot.remaining} precision={0} suffix={product.unit} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="reason" label={t('reason')} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
