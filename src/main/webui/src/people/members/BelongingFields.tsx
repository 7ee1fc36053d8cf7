import { AutoComplete, Checkbox, Form } from 'antd';
import { useTexts } from '../../i18n/texts';
import { HEAD, relations } from './belonging';

/** How somebody is related to the head; any word will do, those of most rosters are offered. */
export function RelationField({ head = true }: { head?: boolean }) {
  const t = useTexts('people');
  const offered = relations.filter((relation) => head || relation !== HEAD);
  const relation = Form.useWatch<string | undefined>('relation');
  return (
    <Form.Item
      name="relation"
      label={t('relation')}
      extra={relation?.trim() === HEAD ? t('headHint') : undefined}
      rules={[{ required: true, whitespace: true, message: t('relationMissing') }]}
    >
      <AutoComplete options={offered.map((value) => ({ value }))} showSearch={{ filterOption: true }} maxLength={20} />
    </Form.Item>
  );
}

/** By register, by residence or both. */
export function PlaceFields({ registered, resides }: { registered: string; resides: string }) {
  const t = useTexts('people');
  return (
    <Form.Item
      name="kinds"
      label={t('place')}
      rules={[{ required: true, type: 'array', min: 1, message: t('kindMissing') }]}
    >
      <Checkbox.Group
        options={[
          { value: 'registered', label: registered },
          { value: 'resides', label: resides },
        ]}
      />
    </Form.Item>
  );
}
