import { FileSpreadsheet } from 'lucide-react';
import { useTexts } from '../i18n/texts';
import styles from './people.module.css';

/** A place to drop a file or to choose one: the field for files lies over the whole of it, so the browser does both. */
export function FileDrop({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const t = useTexts('people');
  return (
    <label className={styles['drop']}>
      <FileSpreadsheet size={36} strokeWidth={1.5} aria-hidden="true" />
      <strong>{busy ? t('reading') : t('drop')}</strong>
      <span className="muted">{t('dropHint')}</span>
      <input
        type="file"
        accept=".xlsx,.csv,.txt"
        disabled={busy}
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
