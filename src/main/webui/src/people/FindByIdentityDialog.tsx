import { Form, Input } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, data } from '../api/client';
import { useTexts } from '../i18n/texts';
import { FormDialog } from './FormDialog';
import { plainIdentity, readIdentity } from './members/details';

/** Somebody stands at the desk with an identity card: their household opens. */
export function FindByIdentityDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('people');
  const navigate = useNavigate();
  const find = useMutation({
    mutationFn: (identityNumber: string) => data(api.POST('/api/v1/identity-lookups', { body: { identityNumber } })),
    onSuccess: (member) => void navigate(`/desk/households/${member.household}`),
    gcTime: 0,
  });
  return (
    <FormDialog<{ identityNumber: string }>
      title={t('findByIdentity')}
      ok={t('find')}
      command={find}
      onSubmit={({ identityNumber }) => {
        find.mutate(plainIdentity(identityNumber));
      }}
      onClose={onClose}
    >
      <Form.Item
        name="identityNumber"
        label={t('identity')}
        rules={[
          { required: true, message: t('identityWrong') },
          {
            validator: (_, value?: string) =>
              !value || plainIdentity(value).length !== 18 || readIdentity(value) ? Promise.resolve() : Promise.reject(new Error(t('identityWrong'))),
          },
        ]}
      >
        <Input maxLength={30} autoComplete="off" className="num" />
      </Form.Item>
    </FormDialog>
  );
}
