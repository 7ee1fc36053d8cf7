import { loadTexts, type AreaTexts } from '../i18n/texts';

const texts: AreaTexts = { zh: () => import('./zh'), en: () => import('./en') };

/** For pages of other areas that show what a household has and what came and went. */
export function withPassbookTexts<P>(page: () => Promise<P>): () => Promise<P> {
  return async () => (await Promise.all([page(), loadTexts('passbook', texts)]))[0];
}
