import { useId } from 'react';
import { useTexts } from '../../i18n/texts';
import styles from './editor.module.css';
import { Field } from './Field';
import { freshId, useForm } from './form';
import { fresh } from './fresh';
import type { FieldProps } from './Scalars';
import { fits, follow, kindOf, useNames, type Known, type Schema } from './schema';

/** A value of one form or another: always or at set times, a number or a refusal, this step of an example or that. */
export function EitherField({ path, schema, label, onRemove }: FieldProps) {
  const t = useTexts('rulebook');
  const id = useId();
  const names = useNames();
  const { text, edit, root } = useForm();
  const options = (schema.oneOf ?? []).map((option) => follow(root, option));
  const value = text.get(path);
  const current = options.findIndex((option) => fits(option, value));
  const chosen = options[current];
  const choose = (index: number) => {
    const option = options[index];
    if (option) {
      edit(text.set(path, fresh(root, option, () => freshId(text, path.slice(0, -1)))));
    }
  };
  return (
    <div className={styles['either']}>
      <div className={styles['field']}>
        <span className={styles['label']}>
          <label htmlFor={id}>{names.kind(schema) ?? label}</label>
          {onRemove && (
            <button type="button" className={styles['remove']} onClick={onRemove} aria-label={t('removeThis', { name: label })}>
              ×
            </button>
          )}
        </span>
        <select
          id={id}
          value={current}
          onChange={(event) => {
            choose(Number(event.target.value));
          }}
        >
          {current < 0 && <option value={-1}>{t('choose')}</option>}
          {options.map((option, index) => (
            <option key={index} value={index}>
              {optionName(option, names.of, t)}
            </option>
          ))}
        </select>
      </div>
      {chosen && kindOf(chosen) !== 'always' && <Field path={path} schema={called(chosen, schema)} bare />}
    </div>
  );
}

/** A number among them is called as the choice is: it has no name of its own. */
function called(chosen: Known, choice: Known): Schema {
  return { title: choice.title, 'x-en': choice['x-en'], ...chosen } as Schema;
}

function optionName(option: Known, name: (schema: Schema, key: string) => string, t: ReturnType<typeof useTexts<'rulebook'>>): string {
  const kind = kindOf(option);
  if (kind === 'object') {
    const [key, property] = Object.entries(option.properties ?? {})[0] ?? ['', {}];
    return name(property, key);
  }
  return kind === 'always' ? t(`const.${String(option.const)}` as 'const.always') : t(kind === 'list' ? 'atTimes' : 'asNumber');
}
