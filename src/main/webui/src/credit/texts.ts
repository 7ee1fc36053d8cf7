import { loadTexts } from '../i18n/texts';

/** The desk enters on paper what villagers do on their own page, in the same words. */
export function withTextsOfMe<P>(page: () => Promise<P>): () => Promise<P> {
  const texts = { zh: () => import('../me/zh'), en: () => import('../me/en') };
  return async () => (await Promise.all([page(), loadTexts('me', texts)]))[0];
}
