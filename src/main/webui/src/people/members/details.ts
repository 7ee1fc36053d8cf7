import type { components } from '../../api/schema';
import type { Member } from '../people';

export type PersonDetails = components['schemas']['PersonDetails'];

/** What the fields of a person hold; a field that was never touched is absent. */
export interface PersonForm {
  name: string;
  identityNumber?: string;
  sex?: 'F' | 'M' | '' | null;
  bornOn?: string | null;
  phone?: string;
  guardian?: string | null;
}

export const OF_AGE = 18;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** As it is typed or pasted: full-width digits, blanks and a small x are no mistakes. */
export function plainIdentity(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/** Digits only, without the country's code. */
export function plainPhone(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s()-]/g, '').replace(/^(\+|00)86/, '');
}

/** Birthday and sex out of an identity number of 18 places; null where it cannot be one (GB 11643). */
export function readIdentity(typed: string): { bornOn: string; sex: 'F' | 'M' } | null {
  const number = plainIdentity(typed);
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) {
    return null;
  }
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (CHECKS[sum % 11] !== number[17] || !isDay(bornOn)) {
    return null;
  }
  return { bornOn, sex: Number(number[16]) % 2 === 1 ? 'M' : 'F' };
}

/** What is sent of a person: what was left empty is left out, and so stays as it is. */
export function detailsOf(form: PersonForm): PersonDetails {
  const identityNumber = plainIdentity(form.identityNumber ?? '');
  const phone = plainPhone(form.phone ?? '');
  return {
    name: form.name.trim(),
    ...(identityNumber ? { identityNumber } : {}),
    ...(form.sex ? { sex: form.sex } : {}),
    ...(form.bornOn ? { bornOn: form.bornOn } : {}),
    ...(phone ? { phone } : {}),
    ...(form.guardian ? { guardian: form.guardian } : {}),
  };
}

/** Full years on a day. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** The living who may be guardians; whose birthday is not known counts as of age. */
export function adultsOf(members: readonly Member[], day: string): Member[] {
  return members.filter((member) => member.name !== '' && !member.diedOn && (!member.bornOn || ageOn(member.bornOn, day) >= OF_AGE));
}

function isDay(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}
