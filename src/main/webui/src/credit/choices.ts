import type { components } from '../api/schema';

export type Purpose = components['schemas']['Purpose'];
export type Field = components['schemas']['StandingField'];

export const PURPOSES: readonly Purpose[] = ['LOAN_APPLICATION', 'LOAN_FOLLOW_UP'];
export const FIELDS: readonly Field[] = ['TIER', 'SCORE', 'REASONS', 'FACTS', 'EVIDENCE'];
/** What a bank needs to understand a standing; more is chosen by who wants it. */
export const USUAL_FIELDS: readonly Field[] = ['TIER', 'SCORE', 'REASONS'];
