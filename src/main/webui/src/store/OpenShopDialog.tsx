import { Form, Input, Modal, Radio } from 'antd';
import { send } from '../api/client';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { shopKinds, shopsKey, type Shop } from './shop';

type Fields = Pick<Shop, 'name' | 'kind'>;

export function OpenShopDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('store');
  const tc = useTexts('common');
  const village = useUser().division;
  const [form] = Form.useForm<Fields>();
  const open = useCommand<Fields, Shop>({
    run: (said, key) => send<Shop>('/api/v1/shops', { method: 'POST', body: { ...said, village }, key }),
    invalidates: [shopsKey(village)],
    onDone: () => {
      notify(t('opened'));
      onClose();
    },
  });
  return (
    <Modal open title={t('openShop')} okText={tc('save')} cancelText={tc('cancel')} confirmLoading={open.isPending} onOk={() => { form.submit(); }} onCancel={onClose}>
      <ProblemAlert problem={open.error} />
      <Form<Fields> form={form} layout="vertical" requiredMark={false} initialValues={{ name: t('title'), kind: 'HAPPINESS_MARKET' }} onFinish={(said) => { open.mutate(said); }}>
        <Form.Item name="name" label={t('shopName')} rules={[{ required: true, message: t('required') }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="kind" label={t('shopKind')}>
          <Radio.Group options={shopKinds.map((value) => ({ value, label: t(value) }))} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
