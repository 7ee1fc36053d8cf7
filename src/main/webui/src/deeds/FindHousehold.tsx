import { useQuery } from '@tanstack/react-query';
import { Home as HomeIcon, X } from 'lucide-react';
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import { send } from '../api/client';
import { useTexts } from '../i18n/texts';
import type { Household, Page } from './data';
import styles from './form.module.css';

interface Props {
  village: string;
  chosen: Household | null;
  onChoose: (household: Household | null) => void;
}

/** Finds a household by name, initials, number or group; arrows and Enter choose. */
export function FindHousehold({ village, chosen, onChoose }: Props) {
  const t = useTexts('deeds');
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(text.trim());
  const found = useQuery({
    queryKey: ['find-household', village, wanted],
    enabled: wanted.length > 0 && !chosen,
    queryFn: ({ signal }) => send<Page<Household>>(`/api/v1/villages/${village}/households`, { query: { text: wanted, limit: 8 }, signal }),
  });
  const list = wanted.length > 0 ? (found.data?.items.slice(0, 8) ?? []) : [];
  if (chosen) {
    return (
      <div className={styles['chosen']}>
        <HomeIcon size={20} aria-hidden="true" />
        <span className={styles['chosenText']}>
          <strong>{chosen.headName}</strong>
          <span className="muted">
            {[chosen.groupName, t('number', { number: chosen.number }), t('people', { count: chosen.members })].filter(Boolean).join(' · ')}
          </span>
        </span>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            onChoose(null);
          }}
        >
          <X size={18} aria-hidden="true" />
          {t('changeHousehold')}
        </button>
      </div>
    );
  }
  const choose = (household: Household | undefined) => {
    if (household) {
      setText('');
      onChoose(household);
    }
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt((now) => Math.min(Math.max(0, now + (event.key === 'ArrowDown' ? 1 : -1)), Math.max(0, list.length - 1)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(list[at]);
    }
  };
  return (
    <div className={styles['find']}>
      <label htmlFor={id}>{t('findHousehold')}</label>
      <input
        id={id}
        className={styles['input']}
        role="combobox"
        aria-expanded={list.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={list[at] ? `${id}-${list[at].id}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={t('findHint')}
        value={text}
        onKeyDown={keys}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
      />
      {list.length > 0 && (
        <div id={`${id}-list`} role="listbox" tabIndex={-1} aria-label={t('findHousehold')} className={styles['list']}>
          {list.map((household, index) => (
            <div
              key={household.id}
              id={`${id}-${household.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={styles['option']}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(household);
              }}
            >
              <strong>{household.headName}</strong>
              <span className="muted">{[household.groupName, t('number', { number: household.number })].filter(Boolean).join(' · ')}</span>
            </div>
          ))}
        </div>
      )}
      {found.data?.items.length === 0 && wanted.length > 0 && <p className="muted">{t('noHousehold')}</p>}
    </div>
  );
}
