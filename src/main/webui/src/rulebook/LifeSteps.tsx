import { Check } from 'lucide-react';
import { useUser } from '../api/session';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { AdoptForm } from './AdoptForm';
import { DayForm, ExamineForm } from './StepForms';
import styles from './rulebook.module.css';
import type { State, VersionLine } from './types';

const order = ['DRAFT', 'EXAMINED', 'ADOPTED', 'FILED', 'IN_FORCE'] as const;

/** From draft to in force as a line, and the one thing that is next. */
export function LifeSteps({ version }: { version: VersionLine }) {
  const t = useTexts('rulebook');
  const language = useLanguage();
  const reached = order.indexOf((version.state === 'REPLACED' ? 'IN_FORCE' : version.state) as (typeof order)[number]);
  const days: Partial<Record<State, string | null | undefined>> = {
    DRAFT: version.madeAt,
    EXAMINED: version.examinedAt,
    ADOPTED: version.heldOn,
    FILED: version.filedOn,
    IN_FORCE: version.inForceFrom,
  };
  return (
    <section className="card stack" aria-label={t('steps')}>
      <ol className={styles['life']}>
        {order.map((step, index) => {
          const day = days[step];
          return (
            <li key={step} className={index <= reached ? styles['reached'] : undefined} aria-current={index === reached ? 'step' : undefined}>
              <span className={styles['dot']}>{index <= reached && <Check size={16} aria-hidden="true" />}</span>
              <span>{t(`step.${step}`)}</span>
              <span className="muted">{index <= reached && day ? formatDate(day, language) : ' '}</span>
            </li>
          );
        })}
      </ol>
      <Next version={version} />
    </section>
  );
}

/** What this user can do next with it. */
function Next({ version }: { version: VersionLine }) {
  const t = useTexts('rulebook');
  const { role, division } = useUser();
  const drafts = role === 'admin' || role === 'recorder';
  if (version.village.length === 6) {
    return null;
  }
  if (version.state === 'DRAFT' && drafts) {
    return <ExamineForm id={version.id} />;
  }
  if (version.state === 'EXAMINED' && drafts) {
    return <AdoptForm id={version.id} />;
  }
  if (version.state === 'ADOPTED') {
    return role === 'admin' && division.length <= 9 ? <DayForm id={version.id} kind="file" /> : <p className="muted">{t('fileByTown')}</p>;
  }
  return version.state === 'FILED' && drafts ? <DayForm id={version.id} kind="enter" /> : null;
}
