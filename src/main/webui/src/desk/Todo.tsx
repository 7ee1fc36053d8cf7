import { BellRing, CircleCheckBig, Landmark, Megaphone, MessageCircleWarning, Scale, type LucideIcon } from 'lucide-react';
import { Link } from 'react-router';
import { useUser, type Role } from '../api/session';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDay } from '../ui/format';
import { ageInDays, type MonthWork } from './month';
import styles from './month.module.css';

interface Task {
  name: 'review' | 'publish' | 'settle' | 'objections' | 'tell';
  icon: LucideIcon;
  count: number;
  more: string[];
  to: string;
  roles: readonly Role[];
  urgent?: boolean;
}

/** What waits for this user, the most pressing first, each with its button. */
export function Todo({ work }: { work: MonthWork }) {
  const t = useTexts('desk');
  const { role } = useUser();
  const tasks = useTasks(work).filter((task) => task.count > 0 && task.roles.includes(role));
  return (
    <section className="card" aria-labelledby="todo">
      <h2 id="todo" className={styles['todoTitle']}>
        {t('todo')}
      </h2>
      {tasks.length === 0 ? (
        <p className={styles['calm']}>
          <CircleCheckBig size={24} aria-hidden="true" />
          <span>
            {t('todoNone')} <span className="muted">{t('todoNoneMore')}</span>
          </span>
        </p>
      ) : (
        <ul className={styles['tasks']}>
          {tasks.map((task) => (
            <li key={task.name} className={styles['task']}>
              <span className={`${styles['taskIcon'] ?? ''} ${task.urgent ? (styles['urgent'] ?? '') : ''}`}>
                <task.icon size={22} strokeWidth={1.75} aria-hidden="true" />
              </span>
              <span className={styles['taskText']}>
                <strong>{t(`todo.${task.name}`, { count: task.count })}</strong>
                {task.more.length > 0 && <span className="muted">{task.more.join(' · ')}</span>}
              </span>
              <Link className="button" to={task.to}>
                {t(`do.${task.name}`)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function useTasks(work: MonthWork): Task[] {
  const t = useTexts('desk');
  const language = useLanguage();
  const waited = (since: string | null | undefined) =>
    since ? [ageInDays(since) === 0 ? t('todo.today') : t('todo.oldest', { age: t('days', { count: ageInDays(since) }) })] : [];
  const answers = [
    work.overdueObjections > 0 ? t('todo.overdue', { count: work.overdueObjections }) : null,
    work.nextObjectionDueOn ? t('todo.dueOn', { date: formatDay(work.nextObjectionDueOn, language) }) : null,
  ].filter((text) => text !== null);
  return [
    {
      name: 'objections',
      icon: MessageCircleWarning,
      count: work.objections,
      more: answers,
      to: '/desk/objections',
      roles: ['recorder', 'reviewer', 'admin', 'supervisor'],
      urgent: work.overdueObjections > 0,
    },
    { name: 'review', icon: Scale, count: work.recorded.deeds, more: waited(work.recorded.since), to: '/desk/review', roles: ['reviewer'] },
    { name: 'tell', icon: BellRing, count: work.untold, more: [], to: '/desk/deductions', roles: ['recorder', 'reviewer', 'admin'] },
    {
      name: 'settle',
      icon: Landmark,
      count: work.due.deeds,
      more: [],
      to: '/desk/publications',
      roles: ['recorder', 'reviewer', 'admin'],
    },
    {
      name: 'publish',
      icon: Megaphone,
      count: work.ready.deeds,
      more: waited(work.ready.since),
      to: '/desk/publications',
      roles: ['recorder', 'reviewer', 'admin'],
    },
  ];
}
