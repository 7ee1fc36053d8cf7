import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { commands, keys, useSchemes, useVersions } from './calls';
import { frame } from './editor/frame';
import styles from './rulebook.module.css';
import { useSaid } from './said';
import type { VersionLine } from './types';

/** Begins a draft from a published scheme or a version of one's own. */
export function Begin({ village, own }: { village: string; own: VersionLine[] }) {
  const t = useTexts('rulebook');
  const said = useSaid();
  const navigate = useNavigate();
  const schemes = useSchemes();
  const templates = useVersions(village.slice(0, 6));
  const [from, setFrom] = useState('');
  const begin = useCommand({
    run: async (choice: string, key: string) => {
      const [kind, id = ''] = choice.split(':');
      if (kind === 'own') {
        return commands.begin({ village, template: id }, key);
      }
      const text = kind === 'scheme' ? (await commands.schemeText(id)).text : frame(t('newTitle'), t('newCategory'));
      return commands.begin({ village, text }, key);
    },
    invalidates: [keys.all],
    onDone: (version) => void navigate(`/desk/rulebook/${version.id}/edit`),
  });
  return (
    <form
      className={`card ${styles['begin'] ?? ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        begin.mutate(from);
      }}
    >
      <label className={styles['field']}>
        <span>{t('beginFrom')}</span>
        <select
          value={from}
          required
          onChange={(event) => {
            setFrom(event.target.value);
          }}
        >
          <option value="" disabled />
          {village.length > 6 &&
            templates.data?.map((version) => (
              <option key={version.id} value={`own:${version.id}`}>
                {t('templateOf', { number: version.number, title: version.title })}
              </option>
            ))}
          {own.map((version) => (
            <option key={version.id} value={`own:${version.id}`}>
              {t('own', { number: version.number, title: version.title })}
            </option>
          ))}
          {schemes.data?.map((scheme) => (
            <option key={scheme.id} value={`scheme:${scheme.id}`}>
              {t('scheme', { title: said(scheme.title), rules: scheme.rules })}
            </option>
          ))}
          <option value="blank">{t('blank')}</option>
        </select>
        <span className="muted">{t('beginHint')}</span>
      </label>
      <button type="submit" className="button primary" disabled={!from || begin.isPending}>
        <FilePlus2 size={20} aria-hidden="true" />
        {t('begin')}
      </button>
      <ProblemAlert problem={begin.error ?? schemes.error} />
    </form>
  );
}
