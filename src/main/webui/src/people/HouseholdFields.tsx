import { Form, Select } from 'antd';
import { useTexts } from '../i18n/texts';
import { knownClasses, knownClass, useGroups } from './people';

/** The group that a household belongs to, if any. */
export function GroupField({ village }: { village: string }) {
  const t = useTexts('people');
  const groups = useGroups(village);
  return (
    <Form.Item name="group" label={t('group')}>
      <Select
        allowClear
        placeholder={t('noGroup')}
        loading={groups.isPending}
        options={(groups.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      />
    </Form.Item>
  );
}

/** What a rulebook may tell apart; a class that the village wrote in its own words stays on offer. */
export function ClassField({ present = 'ordinary' }: { present?: string }) {
  const t = useTexts('people');
  const own = knownClass(present) ? [] : [{ value: present, label: present }];
  return (
    <Form.Item name="householdClass" label={t('class')}>
      <Select options={[...knownClasses.map((value) => ({ value: value as string, label: t(`class.${value}`) })), ...own]} />
    </Form.Item>
  );
}
