import type { Language } from '../i18n/language';

/** 86% from 0.8612; whole percents say enough. */
export function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { style: 'percent' }).format(share);
}
