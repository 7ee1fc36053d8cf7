import { useLanguage, useTexts } from '../i18n/texts';
import { Points } from '../ui/Values';
import styles from './county.module.css';
import { share, type CategoryFigures } from './overview';

/** What the month's points were given for, the largest first. */
export function Categories({ categories }: { categories: CategoryFigures[] }) {
  const t = useTexts('county');
  const language = useLanguage();
  const sorted = [...categories].sort((a, b) => b.points - a.points);
  const most = sorted[0]?.points ?? 0;
  return (
    <section className="card keep-together">
      <h2 className={styles['cardName']}>{t('categories')}</h2>
      <ul className={styles['bars']}>
        {sorted.map((category) => (
          <li key={category.id}>
            <span className={styles['barName']}>
              {category[language]}
              <span className="muted"> {t('deeds', { count: category.deeds })}</span>
            </span>
            <Points value={category.points} />
            <span className={styles['meter']} aria-hidden="true">
              <span style={{ width: `${String(100 * share(category.points, most))}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
