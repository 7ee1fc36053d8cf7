import { loadTexts, type AreaTexts } from '../i18n/texts';

const texts: AreaTexts = { zh: () => import('./zh'), en: () => import('./en') };

/** For pages of other areas that show tiers and points given away. */
export function withGivingTexts<P>(page: () => Promise<P>): () => Promise<P> {
  return async () => (await Promise.all([page(), loadTexts('giving', texts)]))[0];
}
