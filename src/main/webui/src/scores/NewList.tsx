import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { send } from '../api/client';
import type { components } from '../api/schema';
import { useUser } from '../api/session';
import { lastMonthsEnd } from '../deeds/PeriodSwitch';
import { usePick, useTexts } from '../i18n/texts';
import { FileDrop } from '../ui/FileDrop';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import { Changes } from './Changes';
import type { ScoreList } from './ScoresPage';
import styles from './scores.module.css';

type Asked = components['schemas']['AskedScore'];
export type Taken = components['schemas']['ScoresTaken'];

interface Upload {
  about: Record<string, string>;
  file: File;
  /** Said beside the file, as a file itself has no content when it is compared. */
  size: number;
  modified: number;
}

/** One list: what it is, the file, what was found in it, and then the import. */
export function NewList({ asked, correcting, onLeave }: { asked: Asked[]; correcting: ScoreList | null; onLeave: () => void }) {
  const t = useTexts('scores');
  const pick = usePick();
  const { division } = useUser();
  const scope = correcting?.scope ?? division;
  const [fact, setFact] = useState(correcting?.fact ?? asked[0]?.fact ?? '');
  const [from, setFrom] = useState(correcting?.fromOn ?? `${lastMonthsEnd().slice(0, 8)}01`);
  const [until, setUntil] = useState(correcting?.untilOn ?? lastMonthsEnd());
  const [source, setSource] = useState(correcting?.source ?? '');
  const [looked, setLooked] = useState<Upload | null>(null);
  const body = ({ file }: Upload) => new Blob([file], { type: 'application/octet-stream' });
  const look = useCommand<Upload, Taken>({
    run: (upload) => send<Taken>('/api/v1/outside-scores/previews', { method: 'POST', query: upload.about, body: body(upload) }),
    invalidates: [],
  });
  const take = useCommand<Upload, Taken>({
    run: (upload, key) => send<Taken>('/api/v1/outside-scores', { method: 'POST', query: upload.about, body: body(upload), key }),
    invalidates: [['scores'], ['closings'], ['closing'], ['deeds']],
    onDone: ({ scores, changed }) => {
      notify(t('taken', { scores }));
      setLooked(null);
      look.reset();
      if (changed.length === 0) {
        onLeave();
      }
    },
  });
  const again = () => {
    setLooked(null);
    look.reset();
    take.reset();
  };
  const chosen = (file: File) => {
    const about = { scope, fact, from, until, source, filename: file.name, ...(correcting ? { replaces: correcting.id } : {}) };
    const upload = { about, file, size: file.size, modified: file.lastModified };
    take.reset();
    setLooked(upload);
    look.mutate(upload);
  };
  const which = asked.find((one) => one.fact === fact);
  const ready = source.trim() !== '' && from !== '' && until !== '' && from <= until;
  return (
    <section className="card stack">
      <div className="row">
        <h2>{correcting ? t('correcting', { source: correcting.source }) : t('new')}</h2>
        {correcting && (
          <button type="button" className="button" onClick={onLeave}>
            {t('dropCorrection')}
          </button>
        )}
      </div>
      {!correcting && (
        <div className="row" role="group" aria-label={t('which')}>
          {asked.map((one) => (
            <button key={one.fact} type="button" className={one === which ? 'button primary' : 'button'} aria-pressed={one === which} onClick={() => { setFact(one.fact); again(); }}>
              {pick(one.name)}
              {division.length < 12 && ` · ${t('villages', { count: one.villages })}`}
            </button>
          ))}
        </div>
      )}
      <div className={styles['fields']}>
        <TextField label={t('source')} hint={t('sourceHint')} maxLength={60} value={source} onChange={(text) => { setSource(text); again(); }} />
        <TextField label={t('from')} type="date" value={from} disabled={correcting !== null} onChange={(day) => { setFrom(day); again(); }} />
        <TextField label={t('until')} type="date" value={until} disabled={correcting !== null} onChange={(day) => { setUntil(day); again(); }} />
      </div>
      <p className="muted">
        {t('days')} {t('columns')}
        {which?.byPerson && t('columnsPersons')}
        {division.length < 12 && t('columnsVillage')}
        {t('columnsEnd')}
      </p>
      {!look.data && <FileDrop title={look.isPending ? t('reading') : t('drop')} hint={t('dropHint')} disabled={look.isPending || !ready} onFile={chosen} />}
      <ProblemAlert problem={look.error ?? take.error} />
      {look.data && looked && (
        <div className="stack" role="status">
          <StatusTag tone="good">{t('found', look.data)}</StatusTag>
          {look.data.leftOut > 0 && <StatusTag tone="warn">{t('leftOut', { count: look.data.leftOut })}</StatusTag>}
          {look.data.closed > 0 && <StatusTag tone="warn">{t('closed', { count: look.data.closed })}</StatusTag>}
          <div className="row">
            <button type="button" className="button primary" disabled={take.isPending} onClick={() => { take.mutate(looked); }}>
              <CircleCheck size={20} aria-hidden="true" />
              {t('take')}
            </button>
            <button type="button" className="button" onClick={again}>
              {t('another')}
            </button>
            <span className="muted">{looked.file.name}</span>
          </div>
        </div>
      )}
      {take.data && take.data.changed.length > 0 && <Changes changed={take.data.changed} />}
    </section>
  );
}
