import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { Loading } from '../../ui/Loading';
import { ProblemAlert } from '../../ui/ProblemAlert';
import type { Finding, Seen } from '../types';
import styles from './editor.module.css';
import { ExamplesSection } from './ExamplesSection';
import { Field } from './Field';
import { FormContext, freshId, useForm, type Form } from './form';
import { fresh } from './fresh';
import { RulesSection } from './RulesSection';
import type { RuleText } from './ruleText';
import { useNames, useSchema } from './schema';
import { order, sectionOf, sections, type Section } from './sections';

interface Pane {
  text: RuleText;
  seen: Seen | undefined;
  onEdit: (text: string) => void;
}

/** The rulebook as a form; it and the text beside it are two views of one thing. */
export function FormPane({ text, seen, onEdit }: Pane) {
  const t = useTexts('rulebook');
  const schema = useSchema();
  const [section, setSection] = useState<Section>('rules');
  const form = useMemo<Form | null>(() => {
    const findings = seen?.examination.findings ?? [];
    return schema.data
      ? {
          root: schema.data,
          text,
          edit: (next) => {
            onEdit(next.text);
          },
          findings: text.broken ? [] : findings.map((finding) => ({ finding, path: placeOf(finding, text) })),
        }
      : null;
  }, [schema.data, text, seen, onEdit]);
  if (text.broken) {
    return <p className={`card ${styles['broken'] ?? ''}`}>{t('broken')}</p>;
  }
  if (!form) {
    return schema.error ? <ProblemAlert problem={schema.error} /> : <Loading rows={6} />;
  }
  return (
    <FormContext value={form}>
      <div className={styles['tabs']} role="tablist" aria-label={t('editor')}>
        {order.map((one) => (
          <Tab
            key={one}
            section={one}
            open={one === section}
            onOpen={() => {
              setSection(one);
            }}
          />
        ))}
      </div>
      <div role="tabpanel" aria-label={t(`section.${section}`)} className={styles['panel']}>
        {section === 'rules' && <RulesSection plain={seen?.rulebook ?? undefined} />}
        {section === 'examples' && <ExamplesSection examined={seen?.examination.readable === true} />}
        {section !== 'rules' && section !== 'examples' && <Keys section={section} />}
      </div>
    </FormContext>
  );
}

/** What is missing altogether has no place in the text; it is shown where it is to be written. */
function placeOf({ code, line, column }: Finding, text: RuleText) {
  return code === 'no-examples' ? ['examples'] : text.at(line, column);
}

function Tab({ section, open, onOpen }: { section: Section; open: boolean; onOpen: () => void }) {
  const t = useTexts('rulebook');
  const found = useForm().findings.filter((one) => one.finding.severity === 'ERROR' && sectionOf(one.path[0]) === section).length;
  return (
    <button type="button" role="tab" aria-selected={open} className={styles['tab']} onClick={onOpen}>
      {t(`section.${section}`)}
      {found > 0 && <span className={styles['count']}>{found}</span>}
    </button>
  );
}

/** The keys of a section that are there, and buttons for those that are not. */
function Keys({ section }: { section: Section }) {
  const { text, edit, root } = useForm();
  const t = useTexts('rulebook');
  const names = useNames();
  const schemaOf = (key: string) => root.properties?.[key] ?? {};
  const there = sections[section].filter((key) => text.has([key]));
  const missing = sections[section].filter((key) => !text.has([key]));
  return (
    <div className={styles['stack']}>
      <p className="muted">{t(`about.${section}`)}</p>
      {there.map((key) => (
        <Field
          key={key}
          path={[key]}
          schema={schemaOf(key)}
          onRemove={
            root.required?.includes(key)
              ? undefined
              : () => {
                  edit(text.remove([key]));
                }
          }
        />
      ))}
      <div className={styles['adds']}>
        {missing.map((key) => (
          <button
            key={key}
            type="button"
            className={styles['add']}
            onClick={() => {
              edit(text.set([key], fresh(root, schemaOf(key), () => freshId(text, [key]))));
            }}
          >
            <Plus size={16} aria-hidden="true" />
            {names.of(schemaOf(key), key)}
          </button>
        ))}
      </div>
    </div>
  );
}
