import { Form, Input, Radio, Select } from 'antd';
import { useTexts } from '../../i18n/texts';
import { today } from '../../ui/format';
import { DateText } from '../../ui/Values';
import type { Member } from '../people';
import { ageOn, OF_AGE, plainIdentity, plainPhone, readIdentity } from './details';

interface Props {
  /** In the form, under which name these fields stand; none where the form is of the person alone. */
  within?: string;
  /** Who is corrected: what is sealed is not shown again, and stays unless it is written anew. */
  known?: Member;
  /** Adults of the household, for a child's guardian. */
  adults?: Member[];
}

/** The fields of one person. An identity number says birthday and sex by itself. */
export function PersonFields({ within, known, adults = [] }: Props) {
  const t = useTexts('people');
  const name = (field: string) => (within ? [within, field] : [field]);
  const typed = Form.useWatch<string | undefined>(name('identityNumber')) ?? '';
  const born = Form.useWatch<string | undefined>(name('bornOn'));
  const read = readIdentity(typed);
  const bornOn = read?.bornOn ?? born;
  const minor = bornOn ? ageOn(bornOn, today()) < OF_AGE : false;
  return (
    <>
      <Form.Item name={name('name')} label={t('name')} rules={[{ required: true, whitespace: true, message: t('nameMissing') }]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={name('identityNumber')}
        label={t('identity')}
        extra={read ? <Read bornOn={read.bornOn} sex={read.sex} /> : known?.identityMasked ? t('sealedKept', { tail: known.identityMasked }) : t('identityHint')}
        rules={[
          {
            validator: (_, value?: string) =>
              !value || plainIdentity(value).length !== 18 || readIdentity(value) ? Promise.resolve() : Promise.reject(new Error(t('identityWrong'))),
          },
        ]}
      >
        <Input maxLength={30} autoComplete="off" inputMode="text" className="num" />
      </Form.Item>
      {!read && (
        <>
          <Form.Item name={name('bornOn')} label={t('born')}>
            <Input type="date" max={today()} />
          </Form.Item>
          <Form.Item name={name('sex')} label={t('sex')}>
            <Radio.Group options={[{ value: 'M', label: t('sex.M') }, { value: 'F', label: t('sex.F') }]} />
          </Form.Item>
        </>
      )}
      <Form.Item
        name={name('phone')}
        label={t('phone')}
        extra={known?.phoneMasked ? t('sealedKept', { tail: known.phoneMasked }) : undefined}
        rules={[
          {
            validator: (_, value?: string) =>
              !value || /^\d{7,15}$/.test(plainPhone(value)) ? Promise.resolve() : Promise.reject(new Error(t('phoneWrong'))),
          },
        ]}
      >
        <Input type="tel" maxLength={24} autoComplete="off" className="num" />
      </Form.Item>
      {minor && adults.length > 0 && (
        <Form.Item name={name('guardian')} label={t('guardian')} extra={t('guardianHint')}>
          <Select allowClear options={adults.map((adult) => ({ value: adult.id, label: `${adult.name} · ${adult.relation}` }))} />
        </Form.Item>
      )}
    </>
  );
}

function Read({ bornOn, sex }: { bornOn: string; sex: 'F' | 'M' }) {
  const t = useTexts('people');
  return (
    <>
      <DateText value={bornOn} /> · {t(`sex.${sex}`)}
    </>
  );
}
