import { Form } from 'antd';
import { useTexts } from '../../i18n/texts';
import { notify } from '../../ui/notices';
import { FindHousehold } from '../FindHousehold';
import { FormDialog } from '../FormDialog';
import type { Household, Member } from '../people';
import { PlaceFields, RelationField } from './BelongingFields';
import { belongingOf, kindsOf, type BelongingForm } from './belonging';
import { useMove } from './useMove';

interface Props {
  member: Member;
  household: Household;
  onClose: () => void;
}

/** Marriage, division of a family, going to live with a child: somebody moves to another household of the village. */
export function MoveDialog({ member, household, onClose }: Props) {
  const t = useTexts('people');
  const move = useMove(member.id, () => {
    notify(t('moved', { name: member.name }));
    onClose();
  });
  return (
    <FormDialog<BelongingForm & { household: string }>
      title={t('moveTitle', { name: member.name })}
      ok={t('move')}
      initial={{ kinds: kindsOf(member) }}
      command={move}
      onSubmit={(form) => {
        move.mutate({ household: form.household, belonging: belongingOf(form) });
      }}
      onClose={onClose}
    >
      <Form.Item name="household" label={t('moveTo')} rules={[{ required: true, message: t('householdMissing') }]}>
        <FindHousehold village={household.village} except={household.id} />
      </Form.Item>
      <RelationField />
      <PlaceFields registered={t('registerMoves')} resides={t('residenceMoves')} />
    </FormDialog>
  );
}
