import { Minus, Plus, Trash2 } from 'lucide-react';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatNumber } from '../ui/format';
import type { Product } from './shop';
import styles from './basket.module.css';

export interface Chosen {
  product: Product;
  quantity: number;
}

interface Props {
  lines: readonly Chosen[];
  onAdd: (product: Product) => void;
  onLess: (product: Product) => void;
  onClear: () => void;
}

/** What was tapped so far; a wrong tap is one tap back. */
export function Basket({ lines, onAdd, onLess, onClear }: Props) {
  const t = useTexts('till');
  const language = useLanguage();
  return (
    <section className={styles['basket']} aria-label={t('basket')}>
      <div className={styles['title']}>
        <h2>{t('basket')}</h2>
        {lines.length > 0 && (
          <button type="button" className={styles['clear']} onClick={onClear}>
            <Trash2 size={20} aria-hidden="true" />
            {t('clear')}
          </button>
        )}
      </div>
      {lines.length === 0 ? (
        <p className={styles['empty']}>{t('basketEmpty')}</p>
      ) : (
        <ul className={styles['lines']}>
          {lines.map(({ product, quantity }) => (
            <li key={product.id} className={styles['line']}>
              <span className={styles['what']}>
                <strong>{product.name}</strong>
                <span className="muted num">{t('each', { points: formatNumber(product.points, language), unit: product.unit })}</span>
              </span>
              <button type="button" className={styles['step']} aria-label={t('less', { name: product.name, unit: product.unit })} onClick={() => { onLess(product); }}>
                <Minus size={26} aria-hidden="true" />
              </button>
              <span className={`num ${styles['count'] ?? ''}`} aria-live="polite">
                {quantity}
              </span>
              <button
                type="button"
                className={styles['step']}
                aria-label={t('more', { name: product.name, unit: product.unit })}
                disabled={product.stocked && quantity >= product.stock}
                onClick={() => { onAdd(product); }}
              >
                <Plus size={26} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
