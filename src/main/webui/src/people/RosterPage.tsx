import { useState } from 'react';
import { send } from '../api/client';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { FileDrop } from '../ui/FileDrop';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { Latest } from './Latest';
import { RosterFound } from './RosterFound';
import { isRunning, useRoster, type Roster } from './people';
import styles from './people.module.css';

interface Upload {
  file: File;
  /** Said beside the file, as a file itself has no content when it is compared. */
  name: string;
  size: number;
  modified: number;
}

/** Roster in: choose a file, look at what was found, import it. */
export default function RosterPage() {
  const t = useTexts('people');
  const { division } = useUser();
  const [id, setId] = useState<string | null>(null);
  const roster = useRoster(id);
  const upload = useCommand<Upload, Roster>({
    run: ({ file, name }, key) =>
      send<Roster>('/api/v1/roster-imports', {
        method: 'POST',
        query: { scope: division, filename: name },
        body: new Blob([file], { type: 'application/octet-stream' }),
        key,
      }),
    invalidates: [['rosters']],
    onDone: (answer) => {
      setId(answer.id);
    },
  });
  const apply = useCommand<string, Roster>({
    run: (which, key) => send<Roster>(`/api/v1/roster-imports/${which}/application`, { method: 'POST', key }),
    invalidates: [['roster'], ['rosters'], ['households'], ['divisions']],
  });
  return (
    <>
      <PageHeader title={t('rosterTitle')} lead={t('rosterLead')} back={{ to: '/desk/households', label: t('back') }} />
      <div className="stack">
        <ProblemAlert problem={upload.error ?? apply.error ?? roster.error} />
        {id === null && (
          <FileDrop
            title={upload.isPending ? t('reading') : t('drop')}
            hint={t('dropHint')}
            disabled={upload.isPending}
            onFile={(file) => {
              upload.mutate({ file, name: file.name, size: file.size, modified: file.lastModified });
            }}
          />
        )}
        {roster.data && isRunning(roster.data) && <Progress roster={roster.data} />}
        {roster.data && !isRunning(roster.data) && (
          <RosterFound
            roster={roster.data}
            busy={apply.isPending}
            onApply={() => {
              apply.mutate(roster.data.id);
            }}
            onAnother={() => {
              setId(null);
              upload.reset();
              apply.reset();
            }}
          />
        )}
        {id === null && <Latest scope={division} onOpen={setId} />}
      </div>
    </>
  );
}

function Progress({ roster }: { roster: Roster }) {
  const t = useTexts('people');
  return (
    <section className="card" aria-live="polite">
      <p>{roster.state === 'UPLOADED' ? t('reading') : t('applying')}</p>
      <progress className={styles['progress']} max={roster.total || 1} {...(roster.total ? { value: roster.done } : {})} />
      <p className="muted">
        {roster.total > 0 && <span className="num">{t('progress', { done: roster.done, total: roster.total })} </span>}
        {t('canLeave')}
      </p>
    </section>
  );
}
