import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { useCommand } from '../ui/useCommand';
import { FormDialog } from './FormDialog';
import { ClassField, GroupField } from './HouseholdFields';
import { changedPeople, type Household } from './people';

type Change = components['schemas']['Change'];

/** Another group or class of a household. */
export function ChangeHouseholdDialog({ household, onClose }: { household: Household; onClose: () => void }) {
  const t = useTexts('people');
  const change = useCommand<Change, unknown>({
    run: (body, key) =>
      data(api.PUT('/api/v1/households/{id}', { params: { path: { id: household.id } }, body, headers: commandHeaders(key) })),
    invalidates: changedPeople,
    onDone: () => {
      notify(t('saved'));
      onClose();
    },
  });
  return (
    <FormDialog<{ group?: string; householdClass: string }>
      title={t('changeHousehold')}
      initial={{ householdClass: household.householdClass, ...(household.group ? { group: household.group } : {}) }}
      command={change}
      onSubmit={({ group, householdClass }) => {
        change.mutate({ group: group ?? '', householdClass });
      }}
      onClose={onClose}
    >
      <GroupField village={household.village} />
      <ClassField present={household.householdClass} />
    </FormDialog>
  );
}
