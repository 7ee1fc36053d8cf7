import { Plus } from 'lucide-react';
import { useId } from 'react';
import { useTexts } from '../../i18n/texts';
import styles from './editor.module.css';
import { Field } from './Field';
import { FieldFindings } from './FieldFindings';
import { AroundContext, freshId, useFindingsOf, useForm, withAskedFor } from './form';
import { fresh } from './fresh';
import type { Path } from './ruleText';
import type { FieldProps } from './Scalars';
import { askedFor, choicesOf, useNames, type ChoiceOfKeys, type Known, type Schema } from './schema';

/**
 * A mapping: what must be there, a choice for keys that exclude each other, and below it what may be added.
 *
 * @param bare without a frame and title, where the thing around it has both
 */
export function ObjectField({ path, schema, label, onRemove, bare }: FieldProps & { bare: boolean }) {
  const t = useTexts('rulebook');
  const shown = Object.keys(schema.properties ?? {});
  const content = (
    <>
      <FieldFindings findings={useFindingsOf(path, shown)} />
      <Parts path={path} schema={schema} />
    </>
  );
  if (bare) {
    return <div className={styles['bare']}>{content}</div>;
  }
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
      {content}
    </fieldset>
  );
}

function Parts({ path, schema }: { path: Path; schema: Known }) {
  const { text, edit, root } = useForm();
  const properties = Object.entries(schema.properties ?? {}).filter(([, property]) => !property['x-own']);
  const choices = choicesOf(schema);
  const chosen = new Set(choices.flatMap((choice) => choice.keys));
  const asked = (property: Schema) => askedFor(property, (neighbour) => text.get([...path, neighbour]));
  const required = new Set([...(schema.required ?? []), ...properties.filter(([, property]) => asked(property) === true).map(([key]) => key)]);
  const own = () => freshId(text, path.slice(0, -1));
  const there = properties.filter(([key]) => !chosen.has(key) && text.has([...path, key]));
  const missing = properties.filter(([key, property]) => !chosen.has(key) && !text.has([...path, key]) && asked(property) !== false);
  return (
    <AroundContext value={schema}>
      <div className={styles['parts']}>
        {there.filter(([key]) => required.has(key)).map(([key, property]) => <Field key={key} path={[...path, key]} schema={property} />)}
        {choices.map((choice) => (
          <Choice key={choice.keys.join()} path={path} schema={schema} choice={choice} />
        ))}
        {there
          .filter(([key]) => !required.has(key))
          .map(([key, property]) => (
            <Field
              key={key}
              path={[...path, key]}
              schema={property}
              onRemove={() => {
                edit(text.remove([...path, key]));
              }}
            />
          ))}
      </div>
      {missing.length > 0 && (
        <div className={styles['adds']}>
          {missing.map(([key, property]) => (
            <Add
              key={key}
              schema={property}
              name={key}
              onAdd={() => {
                edit(text.set([...path, key], fresh(root, property, own)));
              }}
            />
          ))}
        </div>
      )}
    </AroundContext>
  );
}

function Add({ schema, name, onAdd }: { schema: Known | NonNullable<Known['properties']>[string]; name: string; onAdd: () => void }) {
  const names = useNames();
  return (
    <button type="button" className={styles['add']} onClick={onAdd}>
      <Plus size={16} aria-hidden="true" />
      {names.of(schema, name)}
    </button>
  );
}

/** Keys of which exactly one is there; choosing another puts it in the place of the first. */
function Choice({ path, schema, choice: { keys, said } }: { path: Path; schema: Known; choice: ChoiceOfKeys }) {
  const t = useTexts('rulebook');
  const id = useId();
  const { text, edit, root } = useForm();
  const names = useNames();
  const current = keys.find((key) => text.has([...path, key])) ?? '';
  const property = (key: string) => schema.properties?.[key] ?? {};
  const choose = (next: string) => {
    const cleared = keys.reduce((one, key) => (key !== next && one.has([...path, key]) ? one.remove([...path, key]) : one), text);
    const chosen = cleared.set([...path, next], fresh(root, property(next), () => freshId(text, path.slice(0, -1))));
    edit(withAskedFor(root, schema, chosen, path));
  };
  return (
    <>
      <div className={styles['field']}>
        <label className={styles['label']} htmlFor={id}>
          {names.kind(said) ?? t('kind')}
        </label>
        <select
          id={id}
          value={current}
          onChange={(event) => {
            choose(event.target.value);
          }}
        >
          {current === '' && <option value="">{t('choose')}</option>}
          {keys.map((key) => (
            <option key={key} value={key}>
              {names.of(property(key), key)}
            </option>
          ))}
        </select>
      </div>
      {current !== '' && <Field path={[...path, current]} schema={property(current)} bare />}
    </>
  );
}
