import type { English } from '../i18n/texts';
import type { letterZh } from './letter.zh';

export const letterEn: English<typeof letterZh> = {
  letter: 'Answer to an objection',
  letterLead: 'Print it, stamp it and hand it to the person who objected. It does not say whose record it is.',
  letterBack: 'The record',
  letterPrint: 'Print the answer',
  letterTitle: 'Answer to an objection',
  letterAppealTitle: 'Answer to an appeal',
  letterTo: '{{name}},',
  letterAbout: 'on {{date}} you objected to a record of ‘{{rule}}’ ({{about}}):',
  letterAboutAppeal: 'on {{date}} you appealed about a record of ‘{{rule}}’ ({{about}}):',
  'letterUpheld.REVERSED': 'The objection is upheld: the record no longer counts, and the points that had been entered were taken back.',
  'letterUpheld.REFUSED': 'The objection is upheld: the record no longer counts, and no points are entered.',
  'letterUpheld.REVIEWED': 'The objection is upheld: the panel reviews the record again.',
  letterDismissed: 'The objection is dismissed: the record stands as it was decided.',
  letterAppeal: 'If you do not agree with this answer you may appeal to the township once, until {{date}}: tell the village committee or hand in a sheet of paper.',
  letterFrom: 'Village committee of {{place}} (stamp)',
  letterFromAbove: 'Decided on appeal by (stamp): ________________',
  letterReceived: 'Received by: ________________    on: ________________',
};
