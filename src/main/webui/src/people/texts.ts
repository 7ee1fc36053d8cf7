import type { AreaTexts } from '../i18n/texts';

export const texts: AreaTexts = { zh: () => import('./zh'), en: () => import('./en') };
