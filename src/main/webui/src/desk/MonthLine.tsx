import { Landmark, Megaphone, PencilLine, Scale, type LucideIcon } from 'lucide-react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../i18n/texts';
import { lastMoment } from '../deeds/lastMoment';
import { formatDay } from '../ui/format';
import { Count, Points } from '../ui/Values';
import { ageInDays, type MonthWork, type Stage } from './month';
import styles from './month.module.css';

type StepName = 'recorded' | 'approved' | 'published' | 'settled';

interface StepFact {
  name: StepName;
  icon: LucideIcon;
  stage: Stage;
  to: string;
}

/** 记录 → 评议 → 公示 → 入账, with what stands at each step; each leads to what is stuck there. */
export function MonthLine({ work }: { work: MonthWork }) {
  const t = useTexts('desk');
  const at = (state: string) => `/desk/deeds?month=${work.month}&state=${state}`;
  const onBoard: Stage = {
    ...work.published,
    deeds: work.published.deeds + work.due.deeds,
    points: work.published.points + work.due.points,
    since: null,
  };
  const steps: StepFact[] = [
    { name: 'recorded', icon: PencilLine, stage: work.recorded, to: at('RECORDED') },
    { name: 'approved', icon: Scale, stage: work.approved, to: at('APPROVED') },
    { name: 'published', icon: Megaphone, stage: onBoard, to: '/desk/publications' },
    { name: 'settled', icon: Landmark, stage: work.settled, to: at('SETTLED') },
  ];
  return (
    <ol className={styles['line']} aria-label={t('line')}>
      {steps.map((step) => (
        <Step key={step.name} {...step} />
      ))}
    </ol>
  );
}

function Step({ name, icon: Icon, stage, to }: StepFact) {
  const t = useTexts('desk');
  const stands = stage.deeds > 0;
  return (
    <li className={`${styles['step'] ?? ''} ${stands ? '' : (styles['idle'] ?? '')} ${name === 'settled' ? (styles['end'] ?? '') : ''}`}>
      <Link className={styles['stepLink']} to={to}>
        <span className={styles['stepHead']}>
          <span className={styles['stepIcon']}>
            <Icon size={22} strokeWidth={1.75} aria-hidden="true" />
          </span>
          <span className={styles['stepName']}>{t(`step.${name}`)}</span>
        </span>
        <span className={styles['stepCount']}>
          <strong>
            <Count value={stage.deeds} />
          </strong>{' '}
          {t('deeds', { count: stage.deeds })} · {t(`waits.${name}`)}
        </span>
        <span className={styles['stepMore']}>
          {stands ? <Points value={stage.points} /> : t('empty')}
          <When name={name} stage={stage} />
        </span>
      </Link>
    </li>
  );
}

function When({ name, stage }: { name: StepName; stage: Stage }) {
  const t = useTexts('desk');
  const language = useLanguage();
  if (stage.until) {
    return <span>{t('until', { date: formatDay(lastMoment({ endsAt: stage.until }), language) })}</span>;
  }
  if (!stage.since || name === 'settled') {
    return null;
  }
  const days = ageInDays(stage.since);
  if (days === 0) {
    return <span>{t('sinceToday')}</span>;
  }
  const age = t('days', { count: days });
  return <span>{t('since', { date: formatDay(stage.since, language), age })}</span>;
}
