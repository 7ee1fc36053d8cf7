import { Form, Input, Modal } from 'antd';
import { send } from '../api/client';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { RoleFields } from './RoleFields';
import { USERS, type NewRole, type WithPassword } from './users';
import { WhoInTheRoster } from './WhoInTheRoster';

interface Fields extends NewRole {
  name: string;
  displayName: string;
  /** Who in the roster it is. */
  person?: string;
}

/** Makes a user with one role; more are given afterwards. */
export function NewUserDialog({ onClose, onMade }: { onClose: () => void; onMade: (made: WithPassword) => void }) {
  const t = useTexts('access');
  const [form] = Form.useForm<Fields>();
  const make = useCommand<Fields, WithPassword>({
    run: ({ name, displayName, person, ...role }, key) =>
      send('/api/v1/users', { method: 'POST', body: { name, displayName, person, roles: [role] }, key }),
    invalidates: [USERS],
    onDone: onMade,
  });
  return (
    <Modal
      open
      title={t('newUser')}
      okText={t('make')}
      cancelText={t('cancel')}
      confirmLoading={make.isPending}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
      mask={{ closable: false }}
    >
      <ProblemAlert problem={make.error} />
      <Form
        form={form}
        layout="vertical"
        onFinish={(fields) => {
          make.mutate(fields);
        }}
      >
        <Form.Item name="displayName" label={t('displayName')} rules={[{ required: true, message: t('displayNameMissing') }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          name="name"
          label={t('name')}
          extra={t('nameHint')}
          rules={[{ required: true, pattern: /^[A-Za-z0-9\p{Script=Han}._-]{2,40}$/u, message: t('nameHint') }]}
        >
          <Input maxLength={40} autoCapitalize="none" autoComplete="off" />
        </Form.Item>
        <RoleFields />
        <WhoInTheRoster />
      </Form>
    </Modal>
  );
}
