import { api, commandHeaders, data } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { notify } from '../../ui/notices';
import { useCommand } from '../../ui/useCommand';
import { FormDialog } from '../FormDialog';
import { changedPeople, type Member } from '../people';
import { detailsOf, type PersonDetails, type PersonForm } from './details';
import { PersonFields } from './PersonFields';

interface Props {
  member: Member;
  adults: Member[];
  onClose: () => void;
}

/** What was written wrongly of somebody, or has changed, is put right. */
export function CorrectDialog({ member, adults, onClose }: Props) {
  const t = useTexts('people');
  const correct = useCommand<PersonDetails, unknown>({
    run: (body, key) => data(api.PUT('/api/v1/members/{id}', { params: { path: { id: member.id } }, body, headers: commandHeaders(key) })),
    invalidates: changedPeople,
    onDone: () => {
      notify(t('saved'));
      onClose();
    },
  });
  return (
    <FormDialog<PersonForm>
      title={t('correctTitle', { name: member.name })}
      initial={{
        name: member.name,
        bornOn: member.bornOn ?? null,
        sex: member.sex === 'F' || member.sex === 'M' ? member.sex : null,
        guardian: member.guardian ?? null,
      }}
      command={correct}
      onSubmit={(form) => {
        correct.mutate(detailsOf(form));
      }}
      onClose={onClose}
    >
      <PersonFields known={member} adults={adults.filter((adult) => adult.id !== member.id)} />
    </FormDialog>
  );
}
