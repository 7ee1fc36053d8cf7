import { Link } from 'react-router';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { DateText } from '../ui/Values';
import styles from './rulebook.module.css';
import { StateTag } from './StateTag';
import type { VersionLine } from './types';

export function VersionList({ versions, showVillage = false }: { versions: VersionLine[]; showVillage?: boolean }) {
  const t = useTexts('rulebook');
  return (
    <ul className={styles['versions']}>
      {versions.map((version) => (
        <li key={version.id} className={`card ${styles['version'] ?? ''} ${version.state === 'IN_FORCE' ? (styles['current'] ?? '') : ''}`}>
          <div className={styles['versionText']}>
            <h2 className={styles['versionTitle']}>
              <Link to={`/desk/rulebook/${version.id}`}>{version.title}</Link>
            </h2>
            <p className="muted">
              {t('version', { number: version.number })}
              {showVillage && <> · {version.village}</>} · {t('saved')} <DateText value={version.savedAt} />
              <Days version={version} />
            </p>
          </div>
          <StateTag state={version.state} />
        </li>
      ))}
    </ul>
  );
}

function Days({ version }: { version: VersionLine }) {
  const t = useTexts('rulebook');
  const language = useLanguage();
  if (!version.inForceFrom) {
    return null;
  }
  return (
    <>
      {' · '}
      {t('inForceFrom', { date: formatDate(version.inForceFrom, language) })}
      {version.replacedFrom && t('until', { date: formatDate(version.replacedFrom, language) })}
    </>
  );
}
