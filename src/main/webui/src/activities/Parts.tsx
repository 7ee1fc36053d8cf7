import { useLanguage, useTexts } from '../i18n/texts';
import { formatDate, formatTime } from '../ui/format';
import { StatusTag } from '../ui/StatusTag';
import { DateText } from '../ui/Values';
import styles from './activities.module.css';
import type { Activity, Part } from './data';

/** When and where, and how many places are left. */
export function Facts({ activity }: { activity: Activity }) {
  const t = useTexts('activities');
  const language = useLanguage();
  const sameDay = formatDate(activity.startsAt, language) === formatDate(activity.endsAt, language);
  return (
    <span className={styles['facts']}>
      <DateText value={activity.startsAt} form="time" />
      {sameDay ? <>–{formatTime(activity.endsAt, language)}</> : <> — <DateText value={activity.endsAt} form="time" /></>}
      {activity.meetsAt && ` · ${activity.meetsAt}`} · {t('placesTaken', { taken: activity.taken, places: activity.places })}
      {activity.waiting > 0 && ` · ${t('waiting', { count: activity.waiting })}`}
    </span>
  );
}

export function StateTag({ activity }: { activity: Activity }) {
  const t = useTexts('activities');
  return <StatusTag tone={activity.state === 'OPEN' ? 'good' : 'plain'}>{t(`state.${activity.state}`)}</StatusTag>;
}

export function PartTag({ part }: { part: Part }) {
  const t = useTexts('activities');
  const good = part.state === 'IN' || part.state === 'OUT' || part.state === 'COUNTED';
  const bad = part.state === 'VOIDED' || part.state === 'ABSENT';
  return <StatusTag tone={good ? 'good' : bad ? 'bad' : 'warn'}>{t(`part.${part.state}`)}</StatusTag>;
}

export function Hours({ minutes }: { minutes: number }) {
  const t = useTexts('activities');
  return <span className="num">{t('hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}</span>;
}
