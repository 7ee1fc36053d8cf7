import { loadTexts } from '../i18n/texts';

const ofMe = { zh: () => import('../me/zh'), en: () => import('../me/en') };
const ofDeeds = { zh: () => import('../deeds/zh'), en: () => import('../deeds/en') };

/** The desk enters on paper what villagers do on their own page, in the same words, and finds households as it does for deeds. */
export function withDeskTexts<P>(page: () => Promise<P>): () => Promise<P> {
  return async () => (await Promise.all([page(), loadTexts('me', ofMe), loadTexts('deeds', ofDeeds)]))[0];
}
