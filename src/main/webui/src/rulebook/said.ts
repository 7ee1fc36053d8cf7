import { useLanguage } from '../i18n/texts';
import type { Said } from './types';

/** Picks the reader's language. */
export function useSaid(): (text: Said) => string {
  const language = useLanguage();
  return (text) => (language === 'zh' ? text.zh : text.en);
}
