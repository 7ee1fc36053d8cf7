export type Language = 'zh' | 'en';

const KEPT = 'moralbank.language';

/** Chinese unless the user switched: a village's browser may well say en-US. */
export function keptLanguage(): Language {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh';
}

let language: Language = keptLanguage();

export function currentLanguage(): Language {
  return language;
}

export function keepLanguage(next: Language): void {
  language = next;
  localStorage.setItem(KEPT, next);
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en';
}
