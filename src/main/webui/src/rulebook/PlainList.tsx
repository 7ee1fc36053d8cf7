import { useId } from 'react';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatClauses } from '../ui/format';
import styles from './rulebook.module.css';
import { useSaid } from './said';
import type { PlainRule, PlainRulebook, Said } from './types';

/** A rulebook as a plain list of acts, by category; a poster leaves out what only its authors need. */
export function PlainList({ rulebook, poster = false }: { rulebook: PlainRulebook; poster?: boolean }) {
  const t = useTexts('rulebook');
  const said = useSaid();
  return (
    <section className="card stack" aria-label={t('acts')}>
      <div className={poster ? styles['columns'] : undefined}>
        {rulebook.categories.map((category) => (
          <Category key={category.id} name={category.name} rules={rulebook.rules.filter((rule) => rule.category === category.id)} />
        ))}
      </div>
      <div className={poster ? styles['columns'] : 'stack'}>
        {rulebook.sections.map(({ chapter, title, lines }) => (
          <Sentences key={chapter} title={said(title)} lines={lines} />
        ))}
      </div>
      {!poster && <Sentences title={t('choices')} lines={rulebook.choices} />}
      {rulebook.source && !poster && (
        <p className="muted no-print">
          {t('source')}: <span className={styles['source']}>{rulebook.source}</span>
        </p>
      )}
      <span className="hidden-text">{said(rulebook.title)}</span>
    </section>
  );
}

function Category({ name, rules }: { name: Said; rules: PlainRule[] }) {
  const t = useTexts('rulebook');
  const said = useSaid();
  const language = useLanguage();
  const heading = useId();
  if (rules.length === 0) {
    return null;
  }
  return (
    <section className={styles['category']}>
      <h3 id={heading}>{said(name)}</h3>
      <table className={styles['acts']} aria-labelledby={heading}>
        <thead className="hidden-text">
          <tr>
            <th scope="col">{t('acts')}</th>
            <th scope="col">{t('posterGives')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id}>
              <th scope="row">
                {said(rule.name)}
                {rule.limits.length > 0 && <span className="muted">{formatClauses(rule.limits.map(said), language)}</span>}
                {rule.note && <span className="muted">{said(rule.note)}</span>}
              </th>
              <td className={rule.effect === 'AWARD' ? styles['gives'] : styles['takes']}>{said(rule.worth)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Sentences({ title, lines }: { title: string; lines: Said[] }) {
  const said = useSaid();
  if (lines.length === 0) {
    return null;
  }
  return (
    <div className={styles['chapter']}>
      <h3 className={styles['subtitle']}>{title}</h3>
      <ul className={styles['sentences']}>
        {lines.map((line, index) => (
          <li key={index}>{said(line)}</li>
        ))}
      </ul>
    </div>
  );
}
