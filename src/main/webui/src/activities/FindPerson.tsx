import { useQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import { useState } from 'react';
import type { Household, Member } from '../deeds/data';
import { FindHousehold } from '../deeds/FindHousehold';
import styles from './activities.module.css';

export interface Found {
  person: string;
  household: Household;
}

interface Props {
  village: string;
  label: string;
  chosen: Found | null;
  onChoose: (found: Found | null) => void;
}

/** A person of the village: the household first, then its member. */
export function FindPerson({ village, label, chosen, onChoose }: Props) {
  const [household, setHousehold] = useState<Household | null>(chosen?.household ?? null);
  const members = useQuery({
    queryKey: ['members', household?.id],
    enabled: household !== null,
    staleTime: 300_000,
    queryFn: ({ signal }) => send<{ members: Member[] }>(`/api/v1/households/${household?.id ?? ''}`, { signal }),
  });
  return (
    <div className={styles['pair']}>
      <FindHousehold village={village} chosen={household} onChoose={(found) => { setHousehold(found); onChoose(null); }} />
      {household && (
        <label className={styles['field']}>
          {label}
          <select value={chosen?.person ?? ''} onChange={(event) => { onChoose(event.target.value ? { person: event.target.value, household } : null); }}>
            <option value="">—</option>
            {members.data?.members.filter((member) => !member.diedOn).map((member) => (
              <option key={member.id} value={member.id}>
                {member.name}（{member.relation}）
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
