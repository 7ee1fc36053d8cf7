import { Plus } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import styles from './editor.module.css';
import { FieldFindings } from './FieldFindings';
import { useFindingsIn, useForm } from './form';
import type { FieldProps } from './Scalars';

/** A mapping whose keys are the author's own: points by class, facts by their id. */
export function MapField({ path, label, onRemove }: FieldProps) {
  const t = useTexts('rulebook');
  const { text, edit } = useForm();
  const keys = text.keys(path);
  const rename = (old: string, next: string) => {
    const value = text.get(path);
    if (typeof value === 'object' && !Array.isArray(value) && next !== '' && !(next in value)) {
      edit(text.set(path, Object.fromEntries(Object.entries(value).map(([key, one]) => [key === old ? next : key, one]))));
    }
  };
  return (
    <fieldset className={styles['object']}>
      <legend>
        {label}
        {onRemove && (
          <button type="button" className={styles['remove']} onClick={onRemove} aria-label={t('removeThis', { name: label })}>
            ×
          </button>
        )}
      </legend>
      {keys.map((key) => {
        const value = text.get([...path, key]);
        return (
          <div key={key} className={styles['pair']}>
            <input
              aria-label={t('key')}
              defaultValue={key}
              onBlur={(event) => {
                rename(key, event.target.value.trim());
              }}
            />
            <input
              aria-label={key}
              value={typeof value === 'string' ? value : ''}
              onChange={(event) => {
                edit(text.set([...path, key], event.target.value));
              }}
            />
            <button
              type="button"
              className={styles['remove']}
              aria-label={t('removeThis', { name: key })}
              onClick={() => {
                edit(text.remove([...path, key]));
              }}
            >
              ×
            </button>
          </div>
        );
      })}
      <button
        type="button"
        className={styles['add']}
        onClick={() => {
          edit(text.set([...path, unused(keys)], '1'));
        }}
      >
        <Plus size={16} aria-hidden="true" />
        {t('addLine')}
      </button>
      <FieldFindings findings={useFindingsIn(path)} />
    </fieldset>
  );
}

/** `*` is everybody else and comes first; after it letters. */
function unused(keys: string[]): string {
  return ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].find((key) => !keys.includes(key)) ?? `key${String(keys.length)}`;
}
