import { useMemo } from 'react';
import { useLanguage } from '../i18n/texts';
import { useSchema, type Schema } from './editor/schema';
import type { Said } from './types';

/** Picks the reader's language. */
export function useSaid(): (text: Said) => string {
  const language = useLanguage();
  return (text) => (language === 'zh' ? text.zh : text.en);
}

/**
 * Says what was found in the words of the form: keys of the format are called as its fields are.
 */
export function useFound(): (text: Said) => string {
  const language = useLanguage();
  const schema = useSchema().data;
  const names = useMemo(() => (schema ? namesOfKeys(schema, language === 'zh') : new Map<string, string>()), [schema, language]);
  const called = (key: string) => names.get(key) ?? key;
  return (text) =>
    language === 'zh'
      ? text.zh.replace(/“([a-z][A-Za-z]*)(: …)?”/g, (_, key: string) => `“${called(key)}”`).replace(/^([a-z][A-Za-z]*)：/, (_, key: string) => `${called(key)}：`)
      : text.en.replace(/'([a-z][A-Za-z]*)(: …)?'/g, (_, key: string) => `'${called(key)}'`).replace(/^([a-z][A-Za-z]*): /, (_, key: string) => `${called(key)}: `);
}

/** What a key is called most often. */
function namesOfKeys(root: Schema, zh: boolean): Map<string, string> {
  const found = new Map<string, Map<string, number>>();
  const walk = (part: Schema) => {
    for (const [key, property] of Object.entries(part.properties ?? {})) {
      const name = zh ? property.title : property['x-en'];
      if (name) {
        const names = found.get(key) ?? new Map<string, number>();
        found.set(key, names.set(name, (names.get(name) ?? 0) + 1));
      }
      walk(property);
    }
    [...(part.oneOf ?? []), ...(part.allOf ?? []), ...Object.values(part.$defs ?? {}), ...(part.items ? [part.items] : [])].forEach(walk);
  };
  walk(root);
  const commonest = (names: Map<string, number>) => [...names].sort((a, b) => b[1] - a[1])[0]?.[0];
  return new Map([...found].map(([key, names]) => [key, commonest(names) ?? key]));
}
