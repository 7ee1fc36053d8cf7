import type { ReactNode } from 'react';
import styles from './choices.module.css';
import { FIELDS, PURPOSES, type Field, type Purpose } from './choices';

interface PurposeChoice {
  legend: string;
  word: (purpose: Purpose) => string;
  value: Purpose;
  onChange: (purpose: Purpose) => void;
}

/** For what a bank asks: one. */
export function PurposeChoice({ legend, word, value, onChange }: PurposeChoice) {
  return (
    <fieldset className={styles['choices']}>
      <legend>{legend}</legend>
      {PURPOSES.map((each) => (
        <label key={each}>
          <input type="radio" name="purpose" checked={value === each} onChange={() => { onChange(each); }} />
          {word(each)}
        </label>
      ))}
    </fieldset>
  );
}

interface FieldsChoice {
  legend: string;
  word: (field: Field) => string;
  value: readonly Field[];
  onChange: (fields: readonly Field[]) => void;
  /** Shown below; the flaw where nothing is chosen. */
  hint?: ReactNode;
  flaw: string;
}

/** Which parts of a standing: at least one, in their own order whatever was ticked first. */
export function FieldsChoice({ legend, word, value, onChange, hint, flaw }: FieldsChoice) {
  return (
    <fieldset className={styles['choices']}>
      <legend>{legend}</legend>
      {FIELDS.map((each) => (
        <label key={each}>
          <input
            type="checkbox"
            checked={value.includes(each)}
            onChange={(event) => {
              onChange(FIELDS.filter((field) => (field === each ? event.target.checked : value.includes(field))));
            }}
          />
          {word(each)}
        </label>
      ))}
      {value.length === 0 ? <p className={styles['flaw']}>{flaw}</p> : hint && <p className="muted">{hint}</p>}
    </fieldset>
  );
}
