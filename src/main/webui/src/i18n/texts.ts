import { useSyncExternalStore } from 'react';
import { currentLanguage, keepLanguage, keptLanguage, type Language } from './language';
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

/** What stands in a text's places, `{{points}}`; `count` also chooses between the form for one and the form for more. */
export type Said = Readonly<Record<string, unknown>>;

export type Texts<N extends keyof Namespaces> = (key: Keys<N>, values?: Said) => string;

export interface AreaTexts {
  zh: () => Promise<{ zh: Record<string, string> }>;
  en: () => Promise<{ en: Record<string, string> }>;
}

type Bundle = Readonly<Record<string, string>>;

const areas = new Map<string, AreaTexts>();
const bundles: Record<Language, Map<string, Bundle>> = { zh: new Map([['common', commonZh]]), en: new Map() };
const watchers = new Set<() => void>();
/** One function to an area until the language changes, so that a page that depends on its texts is not drawn for nothing. */
let said = new Map<string, Texts<keyof Namespaces>>();

export async function startTexts(): Promise<void> {
  const language = keptLanguage();
  keepLanguage(language);
  await loadTexts('common', { zh: () => Promise.resolve({ zh: commonZh }), en: () => import('./en') });
}

/** Takes an area's texts in, in the language in use; the other one follows when the user switches. */
export async function loadTexts(area: string, texts: AreaTexts): Promise<void> {
  areas.set(area, texts);
  await add(area, texts, currentLanguage());
}

export async function switchLanguage(next: Language): Promise<void> {
  await Promise.all([...areas].map(([area, texts]) => add(area, texts, next)));
  keepLanguage(next);
  said = new Map();
  watchers.forEach((watcher) => {
    watcher();
  });
}

async function add(area: string, texts: AreaTexts, language: Language): Promise<void> {
  if (!bundles[language].has(area)) {
    bundles[language].set(area, language === 'zh' ? (await texts.zh()).zh : (await texts.en()).en);
  }
}

/** Of a count the form for one, in English, or for more; what is not there in English is said in Chinese; a key nobody wrote is shown itself. */
function textOf(area: string, key: string, count: unknown): string {
  const language = currentLanguage();
  const forms = count === undefined ? [key] : [...(language === 'en' && count === 1 ? [`${key}_one`] : []), `${key}_other`, key];
  for (const bundle of [bundles[language].get(area), bundles.zh.get(area)]) {
    const form = forms.find((each) => bundle?.[each] !== undefined);
    if (bundle && form) {
      return bundle[form] ?? key;
    }
  }
  return key;
}

/** The texts of an area where there is no page to be drawn anew. */
export function textsOf<N extends keyof Namespaces>(area: N): Texts<N> {
  const made = said.get(area) ?? ((key, values = {}) => textOf(area, key, values['count']).replace(/\{\{(\w+)\}\}/g, (_, place: string) => spoken(values[place])));
  said.set(area, made);
  return made as Texts<N>;
}

function spoken(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** The texts of an area: `const t = useTexts('desk'); t('title')`. A wrong key does not compile. */
export function useTexts<N extends keyof Namespaces>(area: N): Texts<N> {
  useLanguage();
  return textsOf(area);
}

export function useLanguage(): Language {
  return useSyncExternalStore(watch, currentLanguage);
}

/** The one of two texts that the service gave in both languages. */
export function usePick(): (both: { zh: string; en: string }) => string {
  const language = useLanguage();
  return (both) => both[language];
}
