import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatLabelled } from '../ui/format';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useOpened, usePlain, useVersions } from './calls';
import { differences, type Difference } from './differences';
import { RuleText } from './editor/ruleText';
import { useNames, useSchema } from './editor/schema';
import styles from './compare.module.css';
import { useSaid } from './said';
import type { Opened, PlainRule, VersionLine } from './types';

/** 对照: what a version says otherwise than its template, or than another version, side by side. */
export default function ComparePage() {
  const t = useTexts('rulebook');
  const { id = '' } = useParams();
  const opened = useOpened(id);
  const version = opened.data?.version;
  return (
    <>
      <PageHeader title={t('compare')} lead={t('compareLead')} back={{ to: `/desk/rulebook/${id}`, label: version?.title ?? t('back') }} />
      <ProblemAlert problem={opened.error} />
      {opened.isPending && <Loading rows={6} />}
      {opened.data && version && <Comparing opened={opened.data} version={version} />}
    </>
  );
}

function Comparing({ opened, version }: { opened: Opened; version: VersionLine }) {
  const t = useTexts('rulebook');
  const own = useVersions(version.village);
  const county = useVersions(version.village.slice(0, 6));
  const others = [...(county.data ?? []), ...(own.data ?? [])].filter(
    (one, index, all) => one.id !== version.id && all.findIndex((other) => other.id === one.id) === index,
  );
  const [chosen, setChosen] = useState<string>();
  const usual = others.find((one) => one.id === version.template) ?? others.find((one) => one.state === 'IN_FORCE') ?? others[0];
  const other = chosen ?? usual?.id;
  if (own.isPending || county.isPending) {
    return <Loading rows={6} />;
  }
  if (!other) {
    return <p className="card">{t('compareNone')}</p>;
  }
  return (
    <div className="stack">
      <label className={styles['with']}>
        <span>{t('compareWith')}</span>
        <select
          value={other}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {t(one.village.length === 6 ? 'templateOf' : 'own', { number: one.number, title: one.title })}
            </option>
          ))}
        </select>
      </label>
      <Beside opened={opened} other={other} />
    </div>
  );
}

function Beside({ opened, other }: { opened: Opened; other: string }) {
  const t = useTexts('rulebook');
  const before = useOpened(other);
  const plainBefore = usePlain(other, before.data?.version.readable === true);
  const plainAfter = usePlain(opened.version.id, opened.version.readable);
  const found = useMemo(
    () => (before.data ? differences(new RuleText(before.data.text), new RuleText(opened.text)) : undefined),
    [before.data, opened.text],
  );
  if (before.error) {
    return <ProblemAlert problem={before.error} />;
  }
  if (!found || !before.data) {
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
        <Row
          key={`${difference.part}/${difference.id}`}
          difference={difference}
          before={plainBefore.data?.rulebook.rules.find((rule) => rule.id === difference.id)}
          after={plainAfter.data?.rulebook.rules.find((rule) => rule.id === difference.id)}
        />
      ))}
    </section>
  );
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

function Row({ difference, before, after }: { difference: Difference; before: PlainRule | undefined; after: PlainRule | undefined }) {
  const t = useTexts('rulebook');
  const said = useSaid();
  const language = useLanguage();
  const names = useNames();
  const schema = useSchema();
  const part = names.of(schema.data?.properties?.[difference.part] ?? {}, difference.part);
  const rule = difference.part === 'rules';
  const plain = after ?? before;
  const name = rule && plain ? said(plain.name) : difference.name;
  return (
    <article className={styles['row']}>
      <h3 className={styles['name']}>
        <StatusTag tone={tones[difference.change]}>{t(`change.${difference.change}`)}</StatusTag>
        {rule || difference.part === 'examples' ? formatLabelled(part, name, language) : part}
      </h3>
      <div className={styles['sides']}>
        <Side rule={rule ? before : undefined} source={difference.before} />
        <Side rule={rule ? after : undefined} source={difference.after} />
      </div>
    </article>
  );
}

/** A rule in plain words, with its text to be opened; anything else as its text. */
function Side({ rule, source }: { rule: PlainRule | undefined; source: string }) {
  const t = useTexts('rulebook');
  const said = useSaid();
  if (source === '') {
    return <p className="muted">{t('compareAbsent')}</p>;
  }
  if (!rule) {
    return <pre className={styles['source']}>{source}</pre>;
  }
  return (
    <div>
      <p>
        {said(rule.name)} <strong>{said(rule.worth)}</strong>
      </p>
      {rule.limits.map((limit, index) => (
        <p key={index} className="muted">
          {said(limit)}
        </p>
      ))}
      <details>
        <summary className="muted">{t('side.text')}</summary>
        <pre className={styles['source']}>{source}</pre>
      </details>
    </div>
  );
}
