import { useId } from 'react';
import styles from './field.module.css';

interface Field<V extends string> {
  label: string;
  value: V;
  options: { value: V; label: string }[];
  onChange: (value: V) => void;
  /** What is wrong with it, said below it. */
  flaw?: string | undefined;
}

/** One of a few, with its label above; the companion of `TextField` for pages that do without Ant Design. */
export function SelectField<V extends string>({ label, value, options, onChange, flaw }: Field<V>) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles['choice']}
        value={value}
        aria-invalid={flaw !== undefined}
        aria-describedby={flaw ? `${id}-said` : undefined}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) {
            onChange(chosen.value);
          }
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {flaw && (
        <p id={`${id}-said`} className={styles['flaw']}>
          {flaw}
        </p>
      )}
    </div>
  );
}
