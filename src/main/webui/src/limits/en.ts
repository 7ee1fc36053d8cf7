import type { English } from '../i18n/texts';
import type { zh } from './zh';

export const en: English<typeof zh> = {
  title: 'Days and thresholds',
  lead: 'How long publications last, when objections are answered, from how many points on two people approve. Divisions below that set nothing follow this.',
  'scope.6': 'Holds for all villages of the county; what a town or village sets itself comes first.',
  'scope.9': 'Holds for all villages of the town; what a village sets itself comes first.',
  'scope.12': 'Holds for this village alone.',
  publicationDays: 'A publication lasts',
  publicationDaysHint: '0 to 30 days, the first day not counted. Without objection it is settled after that.',
  answerDays: 'An objection is answered within',
  answerDaysHint: '1 to 20 days. What is late stands out on the work page.',
  appealDays: 'An appeal is possible for',
  appealDaysHint: '1 to 60 days, counted from the answer.',
  noticeDays: 'A household may answer to a deduction for',
  noticeDaysHint: '0 to 30 days. With 0 the publication is its notice.',
  secondFrom: 'Two people approve from',
  secondFromHint: 'Given or taken. Left empty, one is enough.',
  shownMonths: 'A deduction is shown for',
  shownMonthsHint: '1 to 60 months; after that supervisors alone see it.',
  daysUnit: 'days',
  pointsUnit: 'points',
  monthsUnit: 'months',
  none: 'none',
  save: 'Save',
  unchanged: 'No changes',
  saved: 'Saved and valid from now on; what is published or announced keeps its days.',
};
