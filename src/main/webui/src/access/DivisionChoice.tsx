import { Select } from 'antd';
import { useTexts } from '../i18n/texts';
import styles from './users.module.css';
import { DivisionName } from './DivisionName';
import { levelBelow, pathTo, useDivisionsBelow } from './places';

interface Props {
  /** Where the choice begins: the administrator's own division. */
  top: string;
  /** Digits of the smallest place that can be chosen. */
  deepest: number;
  /** Given by the form. */
  id?: string;
  value?: string;
  onChange?: (code: string) => void;
}

/** A place by its names, level by level: town, village, group. */
export function DivisionChoice({ top, deepest, id, value = top, onChange }: Props) {
  const path = pathTo(value, top);
  return (
    <div className={styles['places']}>
      <strong>
        <DivisionName code={top} />
      </strong>
      {path.map((within, depth) => {
        const below = levelBelow(within);
        return below !== null && below <= deepest ? (
          <Below
            key={within}
            {...(depth === 0 && id ? { id } : {})}
            within={within}
            chosen={path[depth + 1]}
            onChoose={(code) => {
              onChange?.(code ?? within);
            }}
          />
        ) : null;
      })}
    </div>
  );
}

function Below({ within, chosen, onChoose, id }: { id?: string; within: string; chosen: string | undefined; onChoose: (code: string | undefined) => void }) {
  const t = useTexts('access');
  const below = useDivisionsBelow(within);
  const level = levelBelow(within);
  const all = level === 9 ? t('wholeCounty') : level === 12 ? t('wholeTown') : t('wholeVillage');
  return (
    <Select
      {...(id ? { id } : {})}
      aria-label={level === 9 ? t('town') : level === 12 ? t('village') : t('group')}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={all}
      loading={below.isPending}
      value={chosen}
      onChange={(code: string | undefined) => {
        onChoose(code);
      }}
      options={(below.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}
