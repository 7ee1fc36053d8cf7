import i18next, { type TOptions } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en as commonEn } from './en';
import { keepLanguage, keptLanguage, type Language } from './language';
import { zh as commonZh } from './zh';

/** Every area adds its own texts to this interface, in its zh.ts. */
export interface Namespaces {
  common: typeof commonZh;
}

type Plain<K> = K extends `${infer Stem}_other` ? Stem : K;

/** The keys of an area's texts; a count is asked for by the stem: `days` for `days_other`. */
export type Keys<N extends keyof Namespaces> = Plain<keyof Namespaces[N] & string>;

/** English texts: the same keys, and where there is a count also the form for one. */
export type English<Zh> = { [K in keyof Zh]: string } & {
  [K in keyof Zh as K extends `${infer Stem}_other` ? `${Stem}_one` : never]?: string;
};

export type Texts<N extends keyof Namespaces> = (key: Keys<N>, values?: TOptions) => string;

export interface AreaTexts {
  zh: () => Promise<{ zh: Record<string, string> }>;
  en: () => Promise<{ en: Record<string, string> }>;
}

const loaded = new Map<string, AreaTexts>();

export async function startTexts(): Promise<void> {
  const language = keptLanguage();
  keepLanguage(language);
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh',
    ns: ['common'],
    defaultNS: 'common',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { zh: { common: commonZh }, en: { common: commonEn } },
    react: { useSuspense: false },
  });
}

/** Takes an area's texts in, in the language in use; the other one follows when the user switches. */
export async function loadTexts(area: string, texts: AreaTexts): Promise<void> {
  loaded.set(area, texts);
  await add(area, texts, i18next.language as Language);
}

export async function switchLanguage(next: Language): Promise<void> {
  await Promise.all([...loaded].map(([area, texts]) => add(area, texts, next)));
  keepLanguage(next);
  await i18next.changeLanguage(next);
}

async function add(area: string, texts: AreaTexts, language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, area)) {
    return;
  }
  const bundle = language === 'zh' ? (await texts.zh()).zh : (await texts.en()).en;
  i18next.addResourceBundle(language, area, bundle);
}

/** The texts of an area: `const t = useTexts('desk'); t('title')`. A wrong key does not compile. */
export function useTexts<N extends keyof Namespaces>(area: N): Texts<N> {
  return useTranslation(area).t as unknown as Texts<N>;
}

export function useLanguage(): Language {
  return useTranslation('common').i18n.language as Language;
}

/** The one of two texts that the service gave in both languages. */
export function usePick(): (both: { zh: string; en: string }) => string {
  const language = useLanguage();
  return (both) => both[language];
}
