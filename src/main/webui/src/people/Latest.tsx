import { useTexts } from '../i18n/texts';
import { DateText } from '../ui/Values';
import { StatusTag, type Tone } from '../ui/StatusTag';
import { useRosters, type Roster } from './people';
import styles from './people.module.css';

const tones: Record<Roster['state'], Tone> = {
  UPLOADED: 'info',
  EXAMINED: 'warn',
  REFUSED: 'bad',
  APPLYING: 'info',
  APPLIED: 'good',
  FAILED: 'bad',
};

/** Rosters uploaded before, to go on with one that was left. */
export function Latest({ scope, onOpen }: { scope: string; onOpen: (id: string) => void }) {
  const t = useTexts('people');
  const list = useRosters(scope);
  if (!list.data || list.data.length === 0) {
    return null;
  }
  return (
    <section className="card">
      <h2>{t('latest')}</h2>
      <ul className={styles['latest']}>
        {list.data.map((roster) => (
          <li key={roster.id}>
            <button
              type="button"
              className="button"
              onClick={() => {
                onOpen(roster.id);
              }}
            >
              {roster.filename}
            </button>
            <StatusTag tone={tones[roster.state]}>{t(`state.${roster.state}`)}</StatusTag>
            <span className="muted">
              <DateText value={roster.uploadedAt} form="time" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
