import { useTexts } from '../../i18n/texts';
import { notify } from '../../ui/notices';
import { FormDialog } from '../FormDialog';
import type { Member } from '../people';
import { RelationField } from './BelongingFields';
import { belongingOf, kindsOf } from './belonging';
import { useMove } from './useMove';

/** Another relation to the head within the same household, also becoming its head. */
export function RelationDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTexts('people');
  const change = useMove(member.id, () => {
    notify(t('saved'));
    onClose();
  });
  return (
    <FormDialog<{ relation: string }>
      title={t('relationTitle', { name: member.name })}
      initial={{ relation: member.relation }}
      command={change}
      onSubmit={({ relation }) => {
        change.mutate({ household: member.household, belonging: belongingOf({ relation, kinds: kindsOf(member) }) });
      }}
      onClose={onClose}
    >
      <RelationField />
    </FormDialog>
  );
}
