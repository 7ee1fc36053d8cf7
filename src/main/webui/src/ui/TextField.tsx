import { useId, type InputHTMLAttributes, type ReactNode } from 'react';
import styles from './field.module.css';

type Field = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'id'> & {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  /** What is wrong with it, said below it and to a screen reader. */
  flaw?: string | undefined;
  after?: ReactNode;
};

/** One line of text with its label above, for pages that do without Ant Design. */
export function TextField({ label, value, onChange, hint, flaw, after, ...input }: Field) {
  const id = useId();
  const said = flaw ?? hint;
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <div className={styles['box']}>
        <input
          {...input}
          id={id}
          value={value}
          aria-invalid={flaw !== undefined}
          aria-describedby={said ? `${id}-said` : undefined}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
        {after}
      </div>
      {said && (
        <p id={`${id}-said`} className={flaw ? styles['flaw'] : styles['hint']}>
          {said}
        </p>
      )}
    </div>
  );
}
