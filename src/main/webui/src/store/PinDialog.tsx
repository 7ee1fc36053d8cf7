import { Form, Input, Modal } from 'antd';
import { send } from '../api/client';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import type { PrintedCard } from './shop';

/** The household's secret number, entered by the villager at the desk. */
export function PinDialog({ card, onClose }: { card: PrintedCard; onClose: () => void }) {
  const t = useTexts('store');
  const tc = useTexts('common');
  const [form] = Form.useForm<{ pin: string }>();
  const set = useCommand<{ pin: string }>({
    run: (body, key) => send(`/api/v1/households/${card.household}/pin`, { method: 'PUT', body, key }),
    onDone: () => {
      notify(t('pinDone'));
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t('pinTitle', { name: card.householdMasked, number: card.householdNumber })}
      okText={t('pinSet')}
      cancelText={tc('cancel')}
      confirmLoading={set.isPending}
      onOk={() => { form.submit(); }}
      onCancel={onClose}
    >
      <ProblemAlert problem={set.error} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(said) => { set.mutate(said); }}>
        <Form.Item name="pin" label={t('pinHint')} rules={[{ required: true, pattern: /^\d{6}$/, message: t('required') }]}>
          <Input.Password inputMode="numeric" maxLength={6} autoComplete="off" size="large" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
