import { Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { useCommand } from '../ui/useCommand';
import { ClassField, GroupField } from './HouseholdFields';
import { FormDialog } from './FormDialog';
import { PersonFields } from './members/PersonFields';
import { detailsOf, type PersonForm } from './members/details';
import { changedPeople } from './people';
import styles from './people.module.css';

type Opening = components['schemas']['Opening'];
type Household = components['schemas']['Household'];

interface Fields {
  group?: string;
  number?: string;
  householdClass: string;
  head: PersonForm;
}

/** A household that is not in the roster yet: where it belongs, and its head. */
export function OpenHouseholdDialog({ village, onClose }: { village: string; onClose: () => void }) {
  const t = useTexts('people');
  const navigate = useNavigate();
  const open = useCommand<Opening, Household>({
    run: (body, key) =>
      data(api.POST('/api/v1/villages/{code}/households', { params: { path: { code: village } }, body, headers: commandHeaders(key) })),
    invalidates: changedPeople,
    onDone: (household) => {
      notify(t('householdOpened', { number: household.number }));
      void navigate(`/desk/households/${household.id}`);
    },
  });
  return (
    <FormDialog<Fields>
      title={t('openHousehold')}
      ok={t('open')}
      initial={{ householdClass: 'ordinary' }}
      command={open}
      onSubmit={({ group, number, householdClass, head }) => {
        open.mutate({
          householdClass,
          head: detailsOf(head),
          ...(group ? { group } : {}),
          ...(number?.trim() ? { number: number.trim() } : {}),
        });
      }}
      onClose={onClose}
    >
      <GroupField village={village} />
      <Form.Item name="number" label={t('number')} extra={t('numberHint')}>
        <Input maxLength={40} autoComplete="off" className="num" />
      </Form.Item>
      <ClassField />
      <h3 className={styles['part']}>{t('head')}</h3>
      <PersonFields within="head" />
    </FormDialog>
  );
}
