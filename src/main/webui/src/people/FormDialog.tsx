import { Form, Modal, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from '../ui/ProblemAlert';

interface Props<Fields> {
  title: string;
  ok?: string;
  /** What cannot be undone. */
  danger?: boolean;
  initial?: Partial<Fields>;
  form?: FormInstance<Fields>;
  /** The command that it sends. */
  command: { isPending: boolean; error: unknown };
  onSubmit: (fields: Fields) => void;
  onClose: () => void;
  /** Below a refusal: what can be done instead. */
  instead?: ReactNode;
  children: ReactNode;
}

/** A dialog with a few fields and one button that saves them; a refusal is said above the fields, which stay as they are. */
export function FormDialog<Fields extends object>(props: Props<Fields>) {
  const { title, ok, danger = false, initial, command, onSubmit, onClose, instead, children } = props;
  const tc = useTexts('common');
  const [own] = Form.useForm<Fields>();
  const form = props.form ?? own;
  return (
    <Modal
      open
      title={title}
      okText={ok ?? tc('save')}
      okButtonProps={{ danger }}
      cancelText={tc('cancel')}
      confirmLoading={command.isPending}
      onOk={() => {
        form.submit();
      }}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <div className="stack">
        <ProblemAlert problem={command.error} />
        {instead}
        <Form<Fields> form={form} layout="vertical" requiredMark={false} initialValues={initial ?? {}} onFinish={onSubmit}>
          {children}
        </Form>
      </div>
    </Modal>
  );
}
