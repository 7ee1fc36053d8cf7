import { useMemo } from 'react';
import { useLanguage, useTexts } from '../../i18n/texts';
import { formatLabelled } from '../../ui/format';
import { Loading } from '../../ui/Loading';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { StatusTag } from '../../ui/StatusTag';
import { useOpened, usePlain } from '../calls';
import { RuleText } from '../editor/ruleText';
import { useNames, useSchema } from '../editor/schema';
import type { Opened, PlainRulebook, VersionLine } from '../types';
import styles from './compare.module.css';
import { differences, type Difference } from './differences';
import { marked, type Line } from './marked';
import { useTelling, type Side } from './telling';

/** Two versions side by side, of which only what differs is shown. */
export function Beside({ opened, other }: { opened: Opened; other: string }) {
  const t = useTexts('rulebook');
  const before = useOpened(other);
  const plainBefore = usePlain(other, before.data?.version.readable === true);
  const plainAfter = usePlain(opened.version.id, opened.version.readable);
  const old = useSide(before.data?.text, plainBefore.data?.rulebook);
  const young = useSide(opened.text, plainAfter.data?.rulebook);
  const found = useMemo(() => (old && young ? differences(old.text, young.text) : undefined), [old, young]);
  if (before.error) {
    return <ProblemAlert problem={before.error} />;
  }
  if (!found || !old || !young || !before.data || plainBefore.isLoading || plainAfter.isLoading) {
    return <Loading rows={6} />;
  }
  if (found.length === 0) {
    return <p className="card">{t('compareSame')}</p>;
  }
  return (
    <section className="card">
      <div className={styles['heads']}>
        <Head version={before.data.version} />
        <Head version={opened.version} />
      </div>
      {found.map((difference) => (
        <Row key={`${difference.part}/${difference.id}`} difference={difference} before={old} after={young} />
      ))}
    </section>
  );
}

function useSide(text: string | undefined, plain: PlainRulebook | undefined): Side | undefined {
  return useMemo(() => (text === undefined ? undefined : { text: new RuleText(text), plain }), [text, plain]);
}

function Head({ version }: { version: VersionLine }) {
  const t = useTexts('rulebook');
  return (
    <h2>
      {version.title} <span className="muted">{t('version', { number: version.number })}</span>
    </h2>
  );
}

const tones = { added: 'good', removed: 'bad', changed: 'warn' } as const;

function Row({ difference, before, after }: { difference: Difference; before: Side; after: Side }) {
  const t = useTexts('rulebook');
  const language = useLanguage();
  const names = useNames();
  const schema = useSchema();
  const telling = useTelling();
  const part = names.of(schema.data?.properties?.[difference.part] ?? {}, difference.part);
  const named = difference.part === 'rules' || difference.part === 'examples';
  const told = telling(difference, before, after);
  const lines = difference.change === 'changed' ? marked(told.before, told.after) : { before: unmarked(told.before), after: unmarked(told.after) };
  return (
    <article className={styles['row']}>
      <h3 className={styles['name']}>
        <StatusTag tone={tones[difference.change]}>{t(`change.${difference.change}`)}</StatusTag>
        {named ? formatLabelled(part, difference.name, language) : part}
      </h3>
      <div className={styles['sides']}>
        <Told lines={lines.before} source={difference.before?.source} mark="del" />
        <Told lines={lines.after} source={difference.after?.source} mark="ins" />
      </div>
    </article>
  );
}

/** What is new or gone altogether is said so above it. */
function unmarked(lines: string[]): Line[] {
  return lines.map((words) => [{ words, changed: false }]);
}

/** One side of a difference in plain words, the changed ones marked; its text can be opened below. */
function Told({ lines, source, mark: Mark }: { lines: Line[]; source: string | undefined; mark: 'del' | 'ins' }) {
  const t = useTexts('rulebook');
  if (source === undefined) {
    return <p className="muted">{t('compareAbsent')}</p>;
  }
  return (
    <div className={styles['side']}>
      {lines.map((line, index) => (
        <p key={index} className={line.some(({ changed }) => changed) ? undefined : 'muted'}>
          {line.map(({ words, changed }, piece) => (changed ? <Mark key={piece}>{words}</Mark> : words))}
        </p>
      ))}
      <details>
        <summary className="muted">{t('side.text')}</summary>
        <pre className={styles['source']}>{source}</pre>
      </details>
    </div>
  );
}
