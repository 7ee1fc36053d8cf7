import { Select } from 'antd';
import { useState } from 'react';
import { useTexts } from '../i18n/texts';
import { useHouseholds } from './people';
import { useSettled } from './useSettled';

interface Props {
  village: string;
  /** Left out of what is found. */
  except?: string;
  /** Given by the form. */
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
}

/** A household of the village, found by any member's name, initials, number or group. */
export function FindHousehold({ village, except, ...field }: Props) {
  const t = useTexts('people');
  const [text, setText] = useState('');
  const asked = useSettled(text.trim());
  const found = useHouseholds(village, '', asked);
  const households = (found.data?.pages[0]?.items ?? []).filter((household) => household.id !== except);
  return (
    <Select
      {...field}
      showSearch={{ filterOption: false, onSearch: setText }}
      placeholder={t('findHint')}
      loading={found.isFetching}
      notFoundContent={found.isPending ? null : t('noneFound')}
      options={households.map((household) => ({
        value: household.id,
        label: [household.number, household.headName || t('erased'), household.groupName].filter(Boolean).join(' · '),
      }))}
    />
  );
}
