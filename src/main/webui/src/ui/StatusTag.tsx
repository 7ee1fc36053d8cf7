import { Circle, CircleAlert, CircleCheck, CircleX, Clock, Star, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './states.module.css';

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'info' | 'accent';

const icons: Record<Tone, LucideIcon> = {
  plain: Circle,
  good: CircleCheck,
  warn: CircleAlert,
  bad: CircleX,
  info: Clock,
  accent: Star,
};

/** A state, by icon and word; colour only helps. */
export function StatusTag({ tone, icon, children }: { tone: Tone; icon?: LucideIcon; children: ReactNode }) {
  const Icon = icon ?? icons[tone];
  return (
    <span className={`${styles['tag'] ?? ''} ${styles[tone] ?? ''}`}>
      <Icon size={14} strokeWidth={2.25} aria-hidden="true" />
      {children}
    </span>
  );
}
