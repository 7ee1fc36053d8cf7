import { Form, Input, InputNumber, Modal } from 'antd';
import { send } from '../api/client';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { lotsKey, productsKey, type Lot, type Product } from './shop';

interface Damage {
  quantity: number;
  reason: string;
}

/** Pieces of a lot that broke or spoiled leave the shelf, with the reason. */
export function WriteOffDialog({ product, lot, onClose }: { product: Product; lot: Lot; onClose: () => void }) {
  const t = useTexts('store');
  const tc = useTexts('common');
  const [form] = Form.useForm<Damage>();
  const writeOff = useCommand<Damage, Lot>({
    run: (body, key) => send<Lot>(`/api/v1/stock-lots/${lot.id}/damages`, { method: 'POST', body, key }),
    invalidates: [productsKey(product.shop), lotsKey(product.id)],
    onDone: (_, { quantity }) => {
      notify(t('writtenOff', { count: quantity, unit: product.unit }));
      onClose();
    },
  });
  const required = [{ required: true, message: t('required') }];
  return (
    <Modal
      open
      title={t('writeOffTitle', { name: product.name })}
      okText={t('writeOff')}
      okButtonProps={{ danger: true }}
      cancelText={tc('cancel')}
      confirmLoading={writeOff.isPending}
      onOk={() => { form.submit(); }}
      onCancel={onClose}
    >
      <ProblemAlert problem={writeOff.error} />
      <Form<Damage> form={form} layout="vertical" requiredMark={false} onFinish={(said) => { writeOff.mutate(said); }}>
        <Form.Item name="quantity" label={t('quantity')} rules={required}>
          <InputNumber min={1} max={lot.remaining} precision={0} suffix={product.unit} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="reason" label={t('reason')} extra={t('reasonHint')} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
