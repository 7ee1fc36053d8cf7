import { lazy } from 'react';
import { loadTexts } from '../i18n/texts';
import { texts } from './texts';

/** {@link FindPerson} for the pages of other areas, which do not have the texts of this one yet. */
export const FindPersonElsewhere = lazy(async () => {
  const [{ FindPerson }] = await Promise.all([import('./FindPerson'), loadTexts('people', texts)]);
  return { default: FindPerson };
});
