import { access } from '../access/area';
import { activities } from '../activities/area';
import { bank } from '../bank/area';
import { county } from '../county/area';
import { deductions } from '../deductions/area';
import { deeds } from '../deeds/area';
import { desk } from '../desk/area';
import { dividends } from '../dividends/area';
import { credit } from '../credit/area';
import { limits } from '../limits/area';
import { loans } from '../loans/area';
import { me } from '../me/area';
import { oversight } from '../oversight/area';
import { people } from '../people/area';
import { store } from '../store/area';
import { rulebook } from '../rulebook/area';
import { scores } from '../scores/area';
import { till } from '../till/area';
import type { Area } from './area';

/** Every area of the app. Adding one is one line here. */
export const areas: readonly Area[] = [
  access,
  desk,
  people,
  store,
  rulebook,
  deeds,
  deductions,
  dividends,
  scores,
  activities,
  till,
  bank,
  loans,
  credit,
  me,
  county,
  oversight,
  limits,
];
