import { useTexts } from '../i18n/texts';
import styles from './loading.module.css';

/** Grey lines where a list will stand; said once to a screen reader. */
export function Loading({ rows = 3 }: { rows?: number }) {
  const t = useTexts('common');
  return (
    <div className={styles['loading']} role="status">
      <span className="hidden-text">{t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={styles['bar']} style={{ width: `${String(96 - ((row * 17) % 40))}%` }} />
      ))}
    </div>
  );
}
