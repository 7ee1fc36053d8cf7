import type { English } from '../i18n/texts';
import type { zh } from './zh';

export const en: English<typeof zh> = {
  title: 'To look into',
  lead: 'What is unusual in the figures. Nobody is accused: it says what was counted, what is usual, and where to look first.',
  from: 'From',
  to: 'to',
  none: 'Nothing unusual',
  noneText: 'Try another span of time. Where there are few deeds the figures say nothing, and nothing is listed.',
  look: 'See deed {{n}}',
  'kind.KIN': 'own household or kin',
  'kind.CONCENTRATED': 'few households',
  'kind.LAST_MINUTE': 'at the last moment',
  'kind.SAME_PHOTO': 'the same photo',
  'kind.SAME_WORDS': 'word for word',
  'kind.ABOVE_NEIGHBOURS': 'above its neighbours',
  'kind.NEVER_REFUSES': 'never refuses',
};
