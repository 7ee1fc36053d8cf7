import { useQuery } from '@tanstack/react-query';
import { Save } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { useUser } from '../api/session';
import { usePlace } from '../app/place';
import { useTexts } from '../i18n/texts';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import styles from './limits.module.css';

type Setting = components['schemas']['Setting'];
type Field = keyof Setting;

/** What may be set, between which bounds; the service holds the same ones. */
const fields: readonly { name: Field; least: number; most: number; unit: 'daysUnit' | 'pointsUnit' | 'monthsUnit' }[] = [
  { name: 'publicationDays', least: 0, most: 30, unit: 'daysUnit' },
  { name: 'answerDays', least: 1, most: 20, unit: 'daysUnit' },
  { name: 'appealDays', least: 1, most: 60, unit: 'daysUnit' },
  { name: 'noticeDays', least: 0, most: 30, unit: 'daysUnit' },
  { name: 'secondFrom', least: 1, most: 1_000_000, unit: 'pointsUnit' },
  { name: 'shownMonths', least: 1, most: 60, unit: 'monthsUnit' },
];

/** 期限与门槛: the days and thresholds that a village's deeds are handled by, set for one village or for all below. */
export default function LimitsPage() {
  const t = useTexts('limits');
  const user = useUser();
  const place = usePlace();
  const setting = useQuery({
    queryKey: ['deed-settings', user.division],
    queryFn: ({ signal }) => data(api.GET('/api/v1/divisions/{division}/deed-settings', { params: { path: { division: user.division } }, signal })),
  });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ProblemAlert problem={setting.error} onRetry={() => void setting.refetch()} />
      {setting.isPending && <Loading rows={6} />}
      {setting.data && (
        <div className={`card ${styles['form'] ?? ''}`}>
          <p>
            <strong>{place}</strong> <span className="muted">{t(scope(user.division))}</span>
          </p>
          <Form key={JSON.stringify(setting.data)} division={user.division} setting={setting.data} may={user.role === 'admin'} />
        </div>
      )}
    </>
  );
}

function scope(division: string): 'scope.6' | 'scope.9' | 'scope.12' {
  return division.length === 6 ? 'scope.6' : division.length === 9 ? 'scope.9' : 'scope.12';
}

function Form({ division, setting, may }: { division: string; setting: Setting; may: boolean }) {
  const t = useTexts('limits');
  const [typed, setTyped] = useState(() => Object.fromEntries(fields.map(({ name }) => [name, setting[name]?.toString() ?? ''])));
  const save = useCommand<Setting, Setting>({
    run: (body, key) =>
      data(api.PUT('/api/v1/divisions/{division}/deed-settings', { params: { path: { division } }, body, headers: commandHeaders(key) })),
    invalidates: [['deed-settings']],
    onDone: () => { notify(t('saved')); },
  });
  const next = Object.fromEntries(fields.map(({ name }) => [name, typed[name] === '' ? null : Number(typed[name])])) as Setting;
  const changed = fields.some(({ name }) => (next[name] ?? null) !== (setting[name] ?? null));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(next);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <ProblemAlert problem={save.error} />
      {fields.map(({ name, least, most, unit }) => (
        <label key={name} className={styles['field']}>
          <span className={styles['name']}>{t(name)}</span>
          <span className={styles['value']}>
            <input
              type="number"
              inputMode="numeric"
              min={least}
              max={most}
              step={1}
              required={name !== 'secondFrom'}
              readOnly={!may}
              placeholder={t('none')}
              value={typed[name] ?? ''}
              onChange={(event) => { setTyped({ ...typed, [name]: event.target.value }); }}
            />
            {t(unit)}
          </span>
          <span className={styles['hint']}>{t(`${name}Hint`)}</span>
        </label>
      ))}
      {may && (
        <button type="submit" className="button primary" disabled={!changed || save.isPending}>
          <Save size={20} aria-hidden="true" />
          {changed ? t('save') : t('unchanged')}
        </button>
      )}
    </form>
  );
}
