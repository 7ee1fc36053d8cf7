import { ChevronDown, ChevronRight, CircleCheck, CircleX, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts';
import styles from './editor.module.css';
import { Field } from './Field';
import { nameIn, thingsIn, useFindingsIn, useForm } from './form';

/** The worked examples: each says at once whether it still comes out. */
export function ExamplesSection({ examined }: { examined: boolean }) {
  const t = useTexts('rulebook');
  const { text, edit } = useForm();
  const [open, setOpen] = useState<number | undefined>();
  const count = text.size(['examples']);
  const add = () => {
    const rule = thingsIn(text, ['rules'])[0]?.id ?? '';
    const step = { act: rule, date: new Date().toISOString().slice(0, 10), gives: '1' };
    edit(text.add(['examples'], { name: t('newExample'), steps: [step] }));
    setOpen(count);
  };
  return (
    <div className={styles['stack']}>
      <p className="muted">{t('about.examples')}</p>
      <ul className={styles['rules']}>
        {Array.from({ length: count }, (_, position) => (
          <ExampleLine
            key={position}
            position={position}
            examined={examined}
            open={open === position}
            onToggle={() => {
              setOpen(open === position ? undefined : position);
            }}
          />
        ))}
      </ul>
      <button type="button" className={styles['add']} onClick={add}>
        <Plus size={16} aria-hidden="true" />
        {t('addExample')}
      </button>
    </div>
  );
}

interface Line {
  position: number;
  examined: boolean;
  open: boolean;
  onToggle: () => void;
}

function ExampleLine({ position, examined, open, onToggle }: Line) {
  const t = useTexts('rulebook');
  const { text, edit, root } = useForm();
  const path = ['examples', position];
  const differs = useFindingsIn(path).length;
  const Arrow = open ? ChevronDown : ChevronRight;
  const Mark = differs > 0 ? CircleX : CircleCheck;
  return (
    <li className={open ? styles['ruleOpen'] : styles['rule']}>
      <button type="button" className={styles['ruleHead']} aria-expanded={open} onClick={onToggle}>
        <Arrow size={18} aria-hidden="true" />
        <span className={styles['ruleName']}>{nameIn(text, 'examples', position).name}</span>
        {(examined || differs > 0) && (
          <strong className={differs > 0 ? styles['takes'] : styles['gives']}>
            <Mark size={16} aria-hidden="true" /> {differs > 0 ? t('differs', { count: differs }) : t('comesOut')}
          </strong>
        )}
      </button>
      {open && (
        <div className={styles['ruleForm']}>
          <Field path={path} schema={root.properties?.['examples']?.items ?? {}} bare />
          <div className={styles['ruleActions']}>
            <button
              type="button"
              className={styles['add']}
              onClick={() => {
                onToggle();
                edit(text.remove(path));
              }}
            >
              <Trash2 size={16} aria-hidden="true" />
              {t('removeExample')}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}
