import { Form, Input, InputNumber, Modal, Radio, Select, Switch } from 'antd';
import { send } from '../api/client';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { categories, productsKey, type Offer, type Product } from './shop';

interface Props {
  shop: string;
  /** Absent for a new one. */
  product?: Product;
  onClose: () => void;
}

/** Offers a new product, or changes name, price or barcode of one. */
export function OfferDialog({ shop, product, onClose }: Props) {
  const t = useTexts('store');
  const tc = useTexts('common');
  const [form] = Form.useForm<Offer>();
  const save = useCommand<Offer, Product>({
    run: (body, key) =>
      product
        ? send<Product>(`/api/v1/products/${product.id}`, { method: 'PUT', body, key })
        : send<Product>(`/api/v1/shops/${shop}/products`, { method: 'POST', body, key }),
    invalidates: [productsKey(shop)],
    onDone: () => {
      notify(t('saved'));
      onClose();
    },
  });
  const required = [{ required: true, message: t('required') }];
  return (
    <Modal
      open
      title={product ? t('editProduct') : t('newProduct')}
      okText={tc('save')}
      cancelText={tc('cancel')}
      confirmLoading={save.isPending}
      onOk={() => { form.submit(); }}
      onCancel={onClose}
    >
      <ProblemAlert problem={save.error} />
      <Form<Offer>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={product ?? { category: 'HOUSEHOLD', stocked: true, active: true }}
        onFinish={(said) => { save.mutate({ ...said, barcode: said.barcode?.trim() ? said.barcode.trim() : null, stocked: product?.stocked ?? said.stocked, active: said.active }); }}
      >
        <Form.Item name="name" label={t('name')} rules={required}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name="category" label={t('category')} rules={required}>
          <Select options={categories.map((value) => ({ value, label: t(`category.${value}`) }))} />
        </Form.Item>
        <Form.Item name="unit" label={t('unit')} extra={t('unitHint')} rules={required}>
          <Input maxLength={10} autoComplete="off" />
        </Form.Item>
        <Form.Item name="points" label={t('price')} rules={required}>
          <InputNumber min={1} max={1_000_000} precision={0} suffix={tc('points')} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="barcode" label={t('barcode')} extra={t('barcodeHint')}>
          <Input maxLength={48} autoComplete="off" />
        </Form.Item>
        {!product && (
          <Form.Item name="stocked" label={t('kind')}>
            <Radio.Group options={[{ value: true, label: t('stocked') }, { value: false, label: t('service') }]} />
          </Form.Item>
        )}
        <Form.Item name="active" label={t('offered')} valuePropName="checked" hidden={!product}>
          <Switch />
        </Form.Item>
      </Form>
    </Modal>
  );
}
