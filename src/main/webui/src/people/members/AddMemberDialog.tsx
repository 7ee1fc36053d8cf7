import { api, commandHeaders, data } from '../../api/client';
import { Problem } from '../../api/problem';
import type { components } from '../../api/schema';
import { useTexts } from '../../i18n/texts';
import { notify } from '../../ui/notices';
import { useCommand } from '../../ui/useCommand';
import { FormDialog } from '../FormDialog';
import { changedPeople, type Household, type Member } from '../people';
import { RelationField, PlaceFields } from './BelongingFields';
import { belongingOf, type BelongingForm } from './belonging';
import { detailsOf, plainIdentity, type PersonForm } from './details';
import { MoveInstead } from './MoveInstead';
import { PersonFields } from './PersonFields';

type Joining = components['schemas']['Joining'];

interface Props {
  household: Household;
  adults: Member[];
  onClose: () => void;
}

/** A new person in a household. Whoever is in the county's roster already is moved here instead, and keeps their record. */
export function AddMemberDialog({ household, adults, onClose }: Props) {
  const t = useTexts('people');
  const done = () => {
    notify(t('memberAdded'));
    onClose();
  };
  const add = useCommand<Joining, unknown>({
    run: (body, key) =>
      data(api.POST('/api/v1/households/{id}/members', { params: { path: { id: household.id } }, body, headers: commandHeaders(key) })),
    invalidates: changedPeople,
    onDone: done,
  });
  const taken = add.error && Problem.from(add.error).code === 'identity-number-taken' ? add.variables : undefined;
  return (
    <FormDialog<PersonForm & BelongingForm>
      title={t('addMember')}
      ok={t('add')}
      initial={{ kinds: ['registered', 'resides'] }}
      command={add}
      onSubmit={(form) => {
        add.mutate({ person: detailsOf(form), belonging: belongingOf(form) });
      }}
      onClose={onClose}
      instead={
        taken?.person.identityNumber && (
          <MoveInstead
            identityNumber={plainIdentity(taken.person.identityNumber)}
            household={household}
            belonging={taken.belonging}
            onDone={done}
          />
        )
      }
    >
      <PersonFields adults={adults} />
      <RelationField />
      <PlaceFields registered={t('registered')} resides={t('resides')} />
    </FormDialog>
  );
}
