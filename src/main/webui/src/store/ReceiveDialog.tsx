import { DatePicker, Form, Input, InputNumber, Modal, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { send } from '../api/client';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { lotsKey, productsKey, sources, type Lot, type Product, type Source } from './shop';

interface Fields {
  quantity: number;
  source: Source;
  donor?: string;
  yuan: number;
  receiptNumber?: string;
  restriction?: string;
  expiresOn?: Dayjs | null;
}

interface Delivery {
  quantity: number;
  source: Source;
  donor: string | null;
  costFen: number;
  receiptNumber: string | null;
  restriction: string | null;
  expiresOn: string | null;
}

const orNull = (text?: string) => (text?.trim() ? text.trim() : null);

function delivery(said: Fields): Delivery {
  return {
    quantity: said.quantity,
    source: said.source,
    donor: said.source === 'DONOR' ? orNull(said.donor) : null,
    costFen: Math.round(said.yuan * 100),
    receiptNumber: orNull(said.receiptNumber),
    restriction: orNull(said.restriction),
    expiresOn: said.expiresOn ? said.expiresOn.format('YYYY-MM-DD') : null,
  };
}

/** Goods come in: how many, from whom, for how much, with which paper. */
export function ReceiveDialog({ product, onClose }: { product: Product; onClose: () => void }) {
  const t = useTexts('store');
  const tc = useTexts('common');
  const [form] = Form.useForm<Fields>();
  const source = Form.useWatch('source', form);
  const receive = useCommand<Delivery, Lot>({
    run: (body, key) => send<Lot>(`/api/v1/products/${product.id}/stock-lots`, { method: 'POST', body, key }),
    invalidates: [productsKey(product.shop), lotsKey(product.id)],
    onDone: (lot) => {
      notify(t('receivedDone', { count: lot.received, unit: product.unit }));
      onClose();
    },
  });
  const required = [{ required: true, message: t('required') }];
  return (
    <Modal
      open
      title={t('receiveTitle', { name: product.name })}
      okText={t('receive')}
      cancelText={tc('cancel')}
      confirmLoading={receive.isPending}
      onOk={() => { form.submit(); }}
      onCancel={onClose}
    >
      <ProblemAlert problem={receive.error} />
      <Form<Fields> form={form} layout="vertical" requiredMark={false} initialValues={{ source: 'DONOR' }} onFinish={(said) => { receive.mutate(delivery(said)); }}>
        <Form.Item name="quantity" label={t('quantity')} rules={required}>
          <InputNumber min={1} max={100_000} precision={0} suffix={product.unit} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="source" label={t('source')} rules={required}>
          <Select options={sources.map((value) => ({ value, label: t(value) }))} />
        </Form.Item>
        {source === 'DONOR' && (
          <Form.Item name="donor" label={t('donor')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
        )}
        <Form.Item name="yuan" label={t('cost')} extra={t('costHint')} rules={required}>
          <InputNumber min={0} max={100_000_000} precision={2} prefix="¥" style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="receiptNumber" label={t('receiptNumber')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="expiresOn" label={t('expiresOn')}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="restriction" label={t('restriction')}>
          <Input.TextArea maxLength={200} rows={2} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
