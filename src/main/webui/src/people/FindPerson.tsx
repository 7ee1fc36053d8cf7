import { useQueries } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTexts } from '../i18n/texts';
import { groupsOf } from './found';
import { householdQuery, useHouseholds } from './people';
import { useSettled } from './useSettled';

/** So many households are opened to find somebody in them. */
const MOST = 6;

interface Props {
  village: string;
  /** Left out of what is found. */
  except?: string;
  /** Given by the form. */
  id?: string;
  value?: string;
  onChange?: (id: string | undefined) => void;
}

/** Somebody of the village, found as households are, and chosen from its members; who bears the name comes first. */
export function FindPerson({ village, except, onChange, ...field }: Props) {
  const t = useTexts('people');
  const [text, setText] = useState('');
  const asked = useSettled(text.trim());
  const found = useHouseholds(village, '', asked);
  const first = (found.data?.pages[0]?.items ?? []).slice(0, MOST);
  const opened = useQueries({ queries: first.map((household) => householdQuery(household.id)) });
  const groups = groupsOf(opened.flatMap((one) => one.data ?? []), asked, except);
  return (
    <Select
      {...field}
      {...(onChange ? { onChange } : {})}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      placeholder={t('findPersonHint')}
      loading={found.isFetching}
      notFoundContent={found.isPending ? null : t('noneFound')}
      options={groups.map(({ household, members }) => ({
        label: [t('household', { number: household.number }), household.headName, household.groupName].filter(Boolean).join(' · '),
        title: household.number,
        options: members.map((member) => ({
          value: member.id,
          label: [member.name, member.relation, member.bornOn?.slice(0, 4)].filter(Boolean).join(' · '),
        })),
      }))}
    />
  );
}
