import { Form, Input, Select } from 'antd';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { grantable } from './users';

/** Fields of one role and the division that it is for. */
export function RoleFields() {
  const t = useTexts('access');
  const common = useTexts('common');
  const { division } = useUser();
  const chosen = Form.useWatch<string | undefined>('role');
  const digits = grantable.find((one) => one.role === chosen)?.digits ?? [];
  const roles = grantable.filter((one) => one.digits.some((length) => length >= division.length));
  return (
    <>
      <Form.Item name="role" label={t('role')} rules={[{ required: true, message: t('roleMissing') }]}>
        <Select size="large" options={roles.map(({ role }) => ({ value: role, label: common(`role.${role}`) }))} />
      </Form.Item>
      <Form.Item
        name="division"
        label={t('division')}
        extra={t('divisionHint')}
        initialValue={division}
        rules={[
          { required: true, message: t('divisionMissing') },
          {
            validator: (_, value: string) =>
              !value || (value.startsWith(division) && (digits.length === 0 || digits.includes(value.length)))
                ? Promise.resolve()
                : Promise.reject(new Error(t('divisionWrong', { digits: digits.join(' / ') }))),
          },
        ]}
      >
        <Input size="large" inputMode="numeric" maxLength={14} />
      </Form.Item>
      {chosen === 'shopkeeper' && (
        <Form.Item name="shop" label={t('shop')} extra={t('shopHint')} rules={[{ required: true, message: t('shopMissing') }]}>
          <Input size="large" />
        </Form.Item>
      )}
      {chosen === 'bank-officer' && (
        <Form.Item name="bank" label={t('bank')} rules={[{ required: true, message: t('bankMissing') }]}>
          <Input size="large" />
        </Form.Item>
      )}
    </>
  );
}
