import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../i18n/texts';
import { formatClauses } from '../../ui/format';
import { useSaid } from '../said';
import type { PlainRule, PlainRulebook } from '../types';
import styles from './editor.module.css';
import { Field } from './Field';
import { freshId, nameIn, useFindingsIn, useForm } from './form';

/** The rules by category, each a line that opens into its form. */
export function RulesSection({ plain }: { plain: PlainRulebook | undefined }) {
  const t = useTexts('rulebook');
  const { text, edit } = useForm();
  const [open, setOpen] = useState<number | undefined>();
  const positions = Array.from({ length: text.size(['rules']) }, (_, position) => position);
  const categories = Array.from({ length: text.size(['categories']) }, (_, position) => nameIn(text, 'categories', position));
  const categoryOf = (position: number) => text.get(['rules', position, 'category']);
  const known = new Set(categories.map((category) => category.id));
  const lost = positions.filter((position) => !known.has(String(categoryOf(position))));
  const add = (category: string) => {
    const rule = { id: freshId(text, ['rules']), name: t('newRule'), category, award: { fixed: '1' } };
    edit(text.add(['rules'], rule));
    setOpen(positions.length);
  };
  const lines = (some: number[]) =>
    some.map((position) => (
      <RuleLine
        key={position}
        position={position}
        plain={plain?.rules.find((rule) => rule.id === text.get(['rules', position, 'id']))}
        open={open === position}
        onToggle={() => {
          setOpen(open === position ? undefined : position);
        }}
      />
    ));
  return (
    <div className={styles['stack']}>
      <p className="muted">{t('about.rules')}</p>
      {categories.length === 0 && <p className="muted">{t('noCategories')}</p>}
      {categories.map((category) => (
        <section key={category.id} aria-label={category.name}>
          <h2 className={styles['category']}>{category.name}</h2>
          <ul className={styles['rules']}>{lines(positions.filter((position) => categoryOf(position) === category.id))}</ul>
          <button
            type="button"
            className={styles['add']}
            onClick={() => {
              add(category.id);
            }}
          >
            <Plus size={16} aria-hidden="true" />
            {t('addRule', { category: category.name })}
          </button>
        </section>
      ))}
      {lost.length > 0 && <ul className={styles['rules']}>{lines(lost)}</ul>}
    </div>
  );
}

interface Line {
  position: number;
  plain: PlainRule | undefined;
  open: boolean;
  onToggle: () => void;
}

function RuleLine({ position, plain, open, onToggle }: Line) {
  const t = useTexts('rulebook');
  const language = useLanguage();
  const said = useSaid();
  const { text, edit, root } = useForm();
  const path = ['rules', position];
  const errors = useFindingsIn(path).filter((finding) => finding.severity === 'ERROR').length;
  const Arrow = open ? ChevronDown : ChevronRight;
  return (
    <li className={open ? styles['ruleOpen'] : styles['rule']}>
      <button type="button" className={styles['ruleHead']} aria-expanded={open} onClick={onToggle}>
        <Arrow size={18} aria-hidden="true" />
        <span className={styles['ruleName']}>
          {plain ? said(plain.name) : nameIn(text, 'rules', position).name}
          {plain && plain.limits.length > 0 && <span className="muted">{formatClauses(plain.limits.map(said), language)}</span>}
        </span>
        {errors > 0 && <span className={styles['count']}>{errors}</span>}
        {plain && <strong className={plain.effect === 'AWARD' ? styles['gives'] : styles['takes']}>{said(plain.worth)}</strong>}
      </button>
      {open && (
        <div className={styles['ruleForm']}>
          <Field path={path} schema={root.$defs?.['rule'] ?? {}} bare />
          <div className={styles['ruleActions']}>
            <IconButton
              label={t('moveUp')}
              icon={ArrowUp}
              disabled={position === 0}
              onClick={() => {
                onToggle();
                edit(text.move(['rules'], position, position - 1));
              }}
            />
            <IconButton
              label={t('moveDown')}
              icon={ArrowDown}
              disabled={position + 1 >= text.size(['rules'])}
              onClick={() => {
                onToggle();
                edit(text.move(['rules'], position, position + 1));
              }}
            />
            <IconButton
              label={t('removeRule')}
              icon={Trash2}
              onClick={() => {
                onToggle();
                edit(text.remove(path));
              }}
            />
          </div>
        </div>
      )}
    </li>
  );
}

interface Action {
  label: string;
  icon: typeof Trash2;
  disabled?: boolean;
  onClick: () => void;
}

function IconButton({ label, icon: Icon, disabled = false, onClick }: Action) {
  return (
    <button type="button" className={styles['add']} disabled={disabled} onClick={onClick}>
      <Icon size={16} aria-hidden="true" />
      {label}
    </button>
  );
}
