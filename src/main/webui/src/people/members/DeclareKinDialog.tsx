import { AutoComplete, Form } from 'antd';
import { api, commandHeaders, data } from '../../api/client';
import type { components } from '../../api/schema';
import { useTexts } from '../../i18n/texts';
import { notify } from '../../ui/notices';
import { useCommand } from '../../ui/useCommand';
import { FindPerson } from '../FindPerson';
import { FormDialog } from '../FormDialog';
import type { Member } from '../people';
import { kinships } from './belonging';

type Kin = components['schemas']['Kin'];

/** Who is kin of somebody, and how the two are related. */
export function DeclareKinDialog({ member, village, onClose }: { member: Member; village: string; onClose: () => void }) {
  const t = useTexts('people');
  const declare = useCommand<Kin, unknown>({
    run: (body, key) => data(api.POST('/api/v1/members/{id}/kin', { params: { path: { id: member.id } }, body, headers: commandHeaders(key) })),
    invalidates: [['kin']],
    onDone: () => {
      notify(t('kinDeclared'));
      onClose();
    },
  });
  return (
    <FormDialog<Kin>
      title={t('declareTitle', { name: member.name })}
      ok={t('declareKin')}
      command={declare}
      onSubmit={({ kin, relation }) => {
        declare.mutate({ kin, relation: relation.trim() });
      }}
      onClose={onClose}
    >
      <Form.Item name="kin" label={t('kinWho')} rules={[{ required: true, message: t('personMissing') }]}>
        <FindPerson village={village} except={member.id} />
      </Form.Item>
      <Form.Item name="relation" label={t('kinRelation')} extra={t('kinRelationHint')} rules={[{ required: true, whitespace: true, message: t('relationMissing') }]}>
        <AutoComplete options={kinships.map((value) => ({ value }))} showSearch={{ filterOption: true }} maxLength={20} />
      </Form.Item>
    </FormDialog>
  );
}
