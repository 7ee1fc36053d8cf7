import { useTexts } from '../i18n/texts';
import { StatusTag, type Tone } from '../ui/StatusTag';
import type { State } from './types';

const tones: Record<State, Tone> = {
  DRAFT: 'plain',
  EXAMINED: 'info',
  ADOPTED: 'warn',
  FILED: 'warn',
  IN_FORCE: 'good',
  REPLACED: 'plain',
  WITHDRAWN: 'plain',
};

export function StateTag({ state }: { state: State }) {
  const t = useTexts('rulebook');
  return <StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>;
}
