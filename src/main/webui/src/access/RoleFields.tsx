import { Form, Select } from 'antd';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { DivisionChoice } from './DivisionChoice';
import { isVillage, useBanks, useShopsOf } from './places';
import { grantable } from './users';

/** Fields of one role and the place, shop or bank that it is for, all chosen by name. */
export function RoleFields() {
  const t = useTexts('access');
  const common = useTexts('common');
  const { division } = useUser();
  const form = Form.useFormInstance();
  const chosen = Form.useWatch<string | undefined>('role');
  const place = Form.useWatch<string | undefined>('division') ?? division;
  const digits = grantable.find((one) => one.role === chosen)?.digits ?? [];
  const roles = grantable.filter((one) => one.digits.some((length) => length >= division.length));
  return (
    <>
      <Form.Item name="role" label={t('role')} rules={[{ required: true, message: t('roleMissing') }]}>
        <Select
          options={roles.map(({ role }) => ({ value: role, label: common(`role.${role}`) }))}
          onChange={() => {
            form.setFieldsValue({ division, shop: undefined, bank: undefined });
          }}
        />
      </Form.Item>
      <Form.Item
        name="division"
        label={t('division')}
        initialValue={division}
        rules={[
          {
            validator: (_, value: string) =>
              digits.length === 0 || digits.includes(value.length)
                ? Promise.resolve()
                : Promise.reject(new Error(t('divisionWrong', { levels: digits.map((one) => t(levels[one] ?? 'village')).join(' / ') }))),
          },
        ]}
      >
        <DivisionChoice top={division} deepest={Math.max(division.length, ...digits)} />
      </Form.Item>
      {chosen === 'shopkeeper' && isVillage(place) && <ShopField village={place} />}
      {chosen === 'bank-officer' && <BankField />}
    </>
  );
}

const levels: Record<number, 'levelCounty' | 'town' | 'village' | 'group'> = { 6: 'levelCounty', 9: 'town', 12: 'village', 14: 'group' };

function ShopField({ village }: { village: string }) {
  const t = useTexts('access');
  const shops = useShopsOf(village);
  return (
    <Form.Item
      name="shop"
      label={t('shop')}
      extra={shops.data?.length === 0 ? t('noShops') : undefined}
      rules={[{ required: true, message: t('shopMissing') }]}
    >
      <Select loading={shops.isPending} options={(shops.data ?? []).map(({ id, name }) => ({ value: id, label: name }))} />
    </Form.Item>
  );
}

function BankField() {
  const t = useTexts('access');
  const banks = useBanks();
  return (
    <Form.Item
      name="bank"
      label={t('bank')}
      extra={banks.data?.length === 0 ? t('noBanks') : undefined}
      rules={[{ required: true, message: t('bankMissing') }]}
    >
      <Select loading={banks.isPending} options={(banks.data ?? []).map(({ id, name }) => ({ value: id, label: name }))} />
    </Form.Item>
  );
}
