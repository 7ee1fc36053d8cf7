import { useState } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { Loading } from '../../ui/Loading';
import { PageHeader } from '../../ui/PageHeader';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { useOpened, useVersions } from '../calls';
import type { Opened, VersionLine } from '../types';
import { Beside } from './Beside';
import styles from './compare.module.css';

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
