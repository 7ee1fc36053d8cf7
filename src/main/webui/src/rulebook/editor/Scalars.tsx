import { useId, type ReactNode } from 'react';
import { useTexts } from '../../i18n/texts';
import styles from './editor.module.css';
import { FieldFindings } from './FieldFindings';
import { thingsIn, useChoosing, useFindingsIn, useForm } from './form';
import type { Path } from './ruleText';
import { unitsOf, useNames, type Known } from './schema';

export interface FieldProps {
  path: Path;
  schema: Known;
  label: string;
  /** Present where the thing may be left out. */
  onRemove?: (() => void) | undefined;
}

/** One value with its label above and what was found about it below. */
export function Labelled({ field, wide = false, children }: { field: Omit<FieldProps, 'schema'>; wide?: boolean | undefined; children: (id: string) => ReactNode }) {
  const { path, label, onRemove } = field;
  const t = useTexts('rulebook');
  const id = useId();
  return (
    <div className={wide ? styles['wide'] : styles['field']}>
      <span className={styles['label']}>
        <label htmlFor={id}>{label}</label>
        {onRemove && (
          <button type="button" className={styles['remove']} onClick={onRemove} aria-label={t('removeThis', { name: label })}>
            ×
          </button>
        )}
      </span>
      {children(id)}
      <FieldFindings findings={useFindingsIn(path)} />
    </div>
  );
}

function useValue(path: Path): [string, (value: string) => void] {
  const { text, edit } = useForm();
  const value = text.get(path);
  return [
    typeof value === 'string' ? value : '',
    (next) => {
      edit(text.set(path, next));
    },
  ];
}

/** Numbers, dates, times and anything that is one line. */
export function LineField({ schema, type, ...field }: FieldProps & { type: 'text' | 'date' | 'time' | 'whole' }) {
  const [value, setValue] = useValue(field.path);
  const example = schema.examples?.[0];
  const written = {
    value,
    placeholder: example === undefined ? undefined : String(example),
    onChange: (event: { target: { value: string } }) => {
      setValue(event.target.value);
    },
  };
  return (
    <Labelled field={field} wide={schema['x-long']}>
      {(id) =>
        schema['x-long'] ? (
          <textarea id={id} rows={3} {...written} />
        ) : (
          <input
            id={id}
            className={type === 'whole' ? styles['short'] : undefined}
            type={type === 'whole' ? 'text' : type}
            inputMode={type === 'whole' ? 'numeric' : undefined}
            {...written}
          />
        )
      }
    </Labelled>
  );
}

/** A number with its unit, such as 4 h or 2.50 yuan. */
export function MeasuredField({ schema, ...field }: FieldProps) {
  const t = useTexts('rulebook');
  const [value, setValue] = useValue(field.path);
  const units = unitsOf(schema);
  const found = /^\s*([0-9.]*)\s*(.*)$/.exec(value);
  const number = found?.[1] ?? '';
  const unit = units.find((one) => (found?.[2] ?? '').startsWith(one.replace(/s$/, ''))) ?? units[0] ?? '';
  return (
    <Labelled field={field}>
      {(id) => (
        <span className={styles['measured']}>
          <input
            id={id}
            className={styles['short']}
            inputMode="decimal"
            value={number}
            onChange={(event) => {
              setValue(`${event.target.value} ${unit}`);
            }}
          />
          {units.length === 1 ? (
            <span>{t(`unit.${unit}` as 'unit.h')}</span>
          ) : (
            <select
              aria-label={t('unit')}
              value={unit}
              onChange={(event) => {
                setValue(`${number} ${event.target.value}`);
              }}
            >
              {units.map((one) => (
                <option key={one} value={one}>
                  {t(`unit.${one}` as 'unit.h')}
                </option>
              ))}
            </select>
          )}
        </span>
      )}
    </Labelled>
  );
}

/** A word of a closed list, in the reader's words. */
export function WordField({ schema, ...field }: FieldProps) {
  const [value] = useValue(field.path);
  const choose = useChoosing(field.path);
  const names = useNames();
  const words = schema.enum ?? [];
  return (
    <Labelled field={field}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={(event) => {
            choose(event.target.value);
          }}
        >
          {!words.includes(value) && <option value={value}>{value}</option>}
          {words.map((word) => (
            <option key={word} value={word}>
              {names.word(schema, word)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** A thing of another part of the rulebook, chosen by its name. */
export function ReferenceField({ schema, ...field }: FieldProps) {
  const t = useTexts('rulebook');
  const { text } = useForm();
  const [value, setValue] = useValue(field.path);
  const parts = schema['x-of'] ?? [];
  const things = [
    ...(parts.includes('balances') ? [{ id: 'points', name: t('points') }] : []),
    ...thingsIn(text, parts),
    ...(parts.includes('tiers.steps') ? [{ id: 'none', name: t('noTier') }] : []),
  ];
  return (
    <Labelled field={field}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={(event) => {
            setValue(event.target.value);
          }}
        >
          {!things.some((thing) => thing.id === value) && <option value={value}>{value || t('choose')}</option>}
          {things.map((thing) => (
            <option key={thing.id} value={thing.id}>
              {thing.name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

export function FlagField(field: FieldProps) {
  const t = useTexts('rulebook');
  const [value, setValue] = useValue(field.path);
  return (
    <Labelled field={field}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={(event) => {
            setValue(event.target.value);
          }}
        >
          <option value="true">{t('yes')}</option>
          <option value="false">{t('no')}</option>
        </select>
      )}
    </Labelled>
  );
}

/** A name: one text for both languages, or one for each. */
export function NameField({ schema, ...field }: FieldProps) {
  const t = useTexts('rulebook');
  const { text, edit } = useForm();
  const value = text.get(field.path);
  const both = typeof value === 'object' && !Array.isArray(value);
  const said = (language: string) => (both ? value[language] : value);
  const set = (language: string, words: string) => {
    edit(both ? text.set([...field.path, language], words) : text.set(field.path, words));
  };
  const line = (language: 'zh' | 'en', id?: string) => {
    const words = said(language);
    const written = {
      id,
      lang: language,
      'aria-label': id ? undefined : `${field.label} (${t('english')})`,
      placeholder: id ? undefined : t('english'),
      value: typeof words === 'string' ? words : '',
      onChange: (event: { target: { value: string } }) => {
        set(language, event.target.value);
      },
    };
    return schema['x-long'] ? <textarea rows={3} {...written} /> : <input {...written} />;
  };
  return (
    <Labelled field={field} wide>
      {(id) => (
        <span className={styles['both']}>
          {line('zh', id)}
          {both && line('en')}
        </span>
      )}
    </Labelled>
  );
}
