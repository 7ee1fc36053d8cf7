import { FileSpreadsheet } from 'lucide-react';
import styles from './filedrop.module.css';

interface Props {
  title: string;
  hint: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** A place to drop a spreadsheet or to choose one: the field for files lies over the whole of it, so the browser does both. */
export function FileDrop({ title, hint, disabled = false, onFile }: Props) {
  return (
    <label className={styles['drop']} aria-disabled={disabled}>
      <FileSpreadsheet size={36} strokeWidth={1.5} aria-hidden="true" />
      <strong>{title}</strong>
      <span className="muted">{hint}</span>
      <input
        type="file"
        accept=".xlsx,.csv,.txt"
        disabled={disabled}
        onChange={(event) => {
          const file = event.target.files?.item(0);
          if (file) {
            onFile(file);
          }
          event.target.value = '';
        }}
      />
    </label>
  );
}
