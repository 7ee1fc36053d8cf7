import { useTexts } from '../i18n/texts';
import { StatusTag, type Tone } from '../ui/StatusTag';
import type { DeedState } from './data';

const tones: Record<DeedState, Tone> = {
  RECORDED: 'info',
  APPROVED: 'warn',
  PUBLISHED: 'accent',
  SETTLED: 'good',
  REFUSED: 'bad',
  REVERSED: 'bad',
  WITHDRAWN: 'plain',
};

/** Where a deed stands. */
export function StateTag({ state }: { state: DeedState }) {
  const t = useTexts('deeds');
  return <StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>;
}
