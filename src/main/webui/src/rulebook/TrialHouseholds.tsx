import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../i18n/texts';
import { DateText, Points } from '../ui/Values';
import { useSaid } from './said';
import styles from './trial.module.css';
import type { Trial, TrialHousehold } from './types';

const AT_FIRST = 20;

/** Who would get more or less, and why: each household opens into the acts that would come out otherwise. */
export function TrialHouseholds({ trial }: { trial: Trial }) {
  const t = useTexts('rulebook');
  const [all, setAll] = useState(false);
  const more = trial.changed.filter((one) => one.after > one.before).length;
  const shown = all ? trial.changed : trial.changed.slice(0, AT_FIRST);
  return (
    <section className="card stack" aria-label={t('trialWho')}>
      <h2 className={styles['title']}>{t('trialWho')}</h2>
      <p>{t('trialCounts', { more, less: trial.changed.length - more, same: trial.same })}</p>
      <ul className={styles['households']}>
        {shown.map((one) => (
          <Household key={one.household.id} one={one} />
        ))}
      </ul>
      {!all && trial.changed.length > AT_FIRST && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setAll(true);
          }}
        >
          {t('trialAll', { count: trial.changed.length })}
        </button>
      )}
    </section>
  );
}

function Household({ one }: { one: TrialHousehold }) {
  const t = useTexts('rulebook');
  const said = useSaid();
  return (
    <li>
      <details>
        <summary>
          <ChevronRight size={18} aria-hidden="true" />
          <span className={styles['who']}>
            {one.household.head} <span className="muted">{[one.household.group, one.household.number].filter(Boolean).join(' · ')}</span>
          </span>
          <span className={styles['change']}>
            <span className="muted">{t('fromTo', { before: one.before, after: one.after })}</span> <Points value={one.after - one.before} change />
          </span>
        </summary>
        <ul className={styles['reasons']}>
          {one.reasons.map((reason, index) => (
            <li key={index}>
              <DateText value={reason.on} /> {said(reason.rule)} <strong>{t('fromTo', { before: reason.before, after: reason.after })}</strong>
              <span className="muted">{said(reason.why)}</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
