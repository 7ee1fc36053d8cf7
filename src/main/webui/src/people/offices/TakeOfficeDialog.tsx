import { Form, Input, Select } from 'antd';
import { api, commandHeaders, data } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { today } from '../../ui/format';
import { notify } from '../../ui/notices';
import { useCommand } from '../../ui/useCommand';
import { FindPerson } from '../FindPerson';
import { FormDialog } from '../FormDialog';
import { useGroups } from '../people';
import { offices, OFFICES, type Office } from './offices';

interface Fields {
  office: Office;
  /** Of a group's leader. */
  group?: string;
  person: string;
  from: string;
}

/** Somebody was elected or appointed; who may not hold it is refused with the reason. */
export function TakeOfficeDialog({ village, onClose }: { village: string; onClose: () => void }) {
  const t = useTexts('people');
  const groups = useGroups(village);
  const [form] = Form.useForm<Fields>();
  const office = Form.useWatch('office', form);
  const take = useCommand<Fields, unknown>({
    run: ({ group, ...body }, key) =>
      data(api.POST('/api/v1/divisions/{code}/offices', { params: { path: { code: group ?? village } }, body, headers: commandHeaders(key) })),
    invalidates: [OFFICES],
    onDone: () => {
      notify(t('officeTaken'));
      onClose();
    },
  });
  return (
    <FormDialog<Fields>
      title={t('take')}
      form={form}
      initial={{ from: today() }}
      command={take}
      onSubmit={(fields) => {
        take.mutate(fields);
      }}
      onClose={onClose}
    >
      <Form.Item name="office" label={t('office')} rules={[{ required: true, message: t('officeMissing') }]}>
        <Select options={offices.map((value) => ({ value, label: t(`office.${value}`) }))} />
      </Form.Item>
      {office === 'GROUP_LEADER' && (
        <Form.Item name="group" label={t('group')} rules={[{ required: true, message: t('groupMissing') }]}>
          <Select options={(groups.data ?? []).map(({ code, name }) => ({ value: code, label: name }))} />
        </Form.Item>
      )}
      <Form.Item name="person" label={t('who')} rules={[{ required: true, message: t('personMissing') }]}>
        <FindPerson village={village} />
      </Form.Item>
      <Form.Item name="from" label={t('firstDay')} rules={[{ required: true, message: t('dayMissing') }]}>
        <Input type="date" />
      </Form.Item>
    </FormDialog>
  );
}
