import type { English } from '../i18n/texts';
import type { zh } from './zh';

export const en: English<typeof zh> = {
  title: 'Sign in',
  motto: 'Good deeds in, warmth out',
  mottoMore: 'Every good deed in the village is recorded, published and answered.',
  county: 'County code',
  countyHint: 'Six-digit division code, such as 532623',
  countyOther: 'Another county',
  name: 'User name',
  password: 'Password',
  show: 'Show the password',
  hide: 'Hide the password',
  submit: 'Sign in',
  submitting: 'Signing in…',
  help: 'Forgotten password? The administrator of your village or above sets a new one. Villagers need no sign-in: with their card everything is done at the village desk or the shop.',
  countyMissing: 'Enter the six digits of the county',
  nameMissing: 'Enter your user name',
  passwordMissing: 'Enter your password',
};
