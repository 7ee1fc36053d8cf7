import { Plus } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import styles from './editor.module.css';
import { Field } from './Field';
import { freshId, thingsIn, useForm, useKnown } from './form';
import { fresh } from './fresh';
import type { Path } from './ruleText';
import { Labelled, type FieldProps } from './Scalars';
import { kindOf, useNames, type Known } from './schema';

/** A list: boxes to tick where its things are known, a line of numbers or words, or its things below each other. */
export function ListField({ bare, ...field }: FieldProps & { bare: boolean }) {
  const item = useKnown(field.schema.items ?? {});
  const kind = kindOf(item);
  if (kind === 'object' || kind === 'either' || kind === 'text') {
    return <Things {...field} item={item} bare={bare} />;
  }
  return kind === 'word' || item['x-of'] ? <Ticks {...field} item={item} /> : <Line {...field} />;
}

type Many = FieldProps & { item: Known };

function Ticks({ item, ...field }: Many) {
  const names = useNames();
  const { text, edit } = useForm();
  const value = text.get(field.path);
  const ticked = Array.isArray(value) ? value : [];
  const words = (item.enum ?? []).map((word) => ({ id: word, name: names.word(item, word) }));
  const things = item['x-of'] ? thingsIn(text, item['x-of']) : words;
  return (
    <Labelled field={field}>
      {(id) => (
        <span id={id} className={styles['ticks']}>
          {things.map((thing) => (
            <label key={thing.id}>
              <input
                type="checkbox"
                checked={ticked.includes(thing.id)}
                onChange={(event) => {
                  const others = ticked.filter((one) => one !== thing.id);
                  edit(text.set(field.path, event.target.checked ? [...ticked, thing.id] : others));
                }}
              />
              {thing.name}
            </label>
          ))}
        </span>
      )}
    </Labelled>
  );
}

/** Numbers or words of one's own, with commas between them. */
function Line(field: FieldProps) {
  const t = useTexts('rulebook');
  const { text, edit } = useForm();
  const value = text.get(field.path);
  const line = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : '';
  return (
    <Labelled field={field}>
      {(id) => (
        <input
          key={line}
          id={id}
          defaultValue={line}
          placeholder={t('withCommas')}
          onBlur={(event) => {
            const parts = event.target.value.split(/[,，、\s]+/).filter(Boolean);
            if (parts.join(', ') !== line) {
              edit(text.set(field.path, parts));
            }
          }}
        />
      )}
    </Labelled>
  );
}

function Things({ path, label, onRemove, item, bare }: Many & { bare: boolean }) {
  const t = useTexts('rulebook');
  const { text, edit, root } = useForm();
  const things = Array.from({ length: text.size(path) }, (_, position) => [...path, position]);
  const content = (
    <>
      {things.map((at: Path, position) => (
        <div key={position} className={styles['thing']}>
          <Field path={at} schema={item} bare />
          <button
            type="button"
            className={styles['remove']}
            aria-label={t('removeThis', { name: `${label} ${String(position + 1)}` })}
            onClick={() => {
              edit(things.length === 1 && onRemove ? text.remove(path) : text.remove(at));
            }}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        className={styles['add']}
        onClick={() => {
          edit(text.add(path, fresh(root, item, () => freshId(text, path))));
        }}
      >
        <Plus size={16} aria-hidden="true" />
        {t('addTo', { name: label })}
      </button>
    </>
  );
  if (bare) {
    return <div className={styles['bare']}>{content}</div>;
  }
  return (
    <fieldset className={styles['object']}>
      <legend>{label}</legend>
      {content}
    </fieldset>
  );
}
