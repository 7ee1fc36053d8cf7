import { PackageOpen, Volume2, VolumeX } from 'lucide-react';
import { useState, type CSSProperties } from 'react';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { formatNumber } from '../ui/format';
import { categories, looksOf } from './categories';
import { useShop, type Category, type Product } from './shop';
import { usePicture } from './pictures';
import { isQuiet, play, setQuiet } from './sounds';
import styles from './goods.module.css';

interface Props {
  products: readonly Product[];
  chosen: ReadonlyMap<string, number>;
  onAdd: (product: Product) => void;
}

/** What the shop offers, by tabs; a tap puts one piece into the basket. */
export function Goods({ products, chosen, onAdd }: Props) {
  const t = useTexts('till');
  const [tab, setTab] = useState<Category | null>(null);
  if (products.length === 0) {
    return <EmptyState icon={PackageOpen} title={t('noGoodsTitle')} text={t('noGoodsText')} />;
  }
  const offered = categories.filter(({ category }) => products.some((product) => product.category === category));
  const shown = tab ? products.filter((product) => product.category === tab) : products;
  return (
    <>
      <div className={styles['tabs']} role="group" aria-label={t('title')}>
        <Loudness />
        <Tab name={t('all')} here={tab === null} onPick={() => { setTab(null); }} />
        {offered.map(({ category, icon: Icon }) => (
          <Tab key={category} name={t(`category.${category}`)} icon={<Icon size={22} aria-hidden="true" />} here={tab === category} onPick={() => { setTab(category); }} />
        ))}
      </div>
      <ul className={styles['grid']}>
        {shown.map((product) => (
          <li key={product.id}>
            <Tile product={product} chosen={chosen.get(product.id) ?? 0} onAdd={onAdd} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Loudness() {
  const t = useTexts('till');
  const [quiet, setHere] = useState(isQuiet);
  const turn = () => {
    setQuiet(!quiet);
    setHere(!quiet);
    play('scanned');
  };
  return (
    <button type="button" className={styles['loudness']} aria-label={quiet ? t('soundOn') : t('soundOff')} onClick={turn}>
      {quiet ? <VolumeX size={26} aria-hidden="true" /> : <Volume2 size={26} aria-hidden="true" />}
    </button>
  );
}

function Tab({ name, icon, here, onPick }: { name: string; icon?: React.ReactNode; here: boolean; onPick: () => void }) {
  return (
    <button type="button" className={`${styles['tab'] ?? ''} ${here ? (styles['here'] ?? '') : ''}`} aria-pressed={here} onClick={onPick}>
      {icon}
      {name}
    </button>
  );
}

function Tile({ product, chosen, onAdd }: { product: Product; chosen: number; onAdd: (product: Product) => void }) {
  const t = useTexts('till');
  const tc = useTexts('common');
  const language = useLanguage();
  const photo = usePicture(useShop(), product.picture);
  const looks = looksOf(product.category);
  const Icon = looks?.icon;
  const left = product.stocked ? product.stock - chosen : Infinity;
  const stock = product.stocked
    ? product.stock > 0
      ? t('stock', { count: product.stock, unit: product.unit })
      : t('soldOut')
    : t('service');
  return (
    <button
      type="button"
      className={styles['tile']}
      style={{ '--tint': looks?.tint, '--tint-ink': looks?.ink } as CSSProperties}
      disabled={left <= 0}
      aria-label={`${t('add', { name: product.name, unit: product.unit, points: product.points })}, ${stock}`}
      onClick={() => { onAdd(product); }}
    >
      <span className={styles['picture']} aria-hidden="true">
        {photo ? <img src={photo} alt="" /> : Icon && <Icon size={44} strokeWidth={1.4} />}
        {chosen > 0 && <span className={styles['badge']}>{chosen}</span>}
      </span>
      <span className={styles['name']}>{product.name}</span>
      <span className={styles['facts']}>
        <span className={styles['price']}>
          <span className="num">{formatNumber(product.points, language)}</span> <small>{tc('points')}</small>
        </span>
        <span className={product.stocked && product.stock <= 3 ? styles['low'] : styles['stock']}>{stock}</span>
      </span>
    </button>
  );
}
