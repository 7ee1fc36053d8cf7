import { createContext, useContext } from 'react';
import { currentLanguage } from '../../i18n/language';
import type { Finding } from '../types';
import type { Path, RuleText } from './ruleText';
import { fresh } from './fresh';
import { askedFor, follow, type Known, type Schema } from './schema';

/** What every field of the form works on. */
export interface Form {
  root: Schema;
  text: RuleText;
  edit: (next: RuleText) => void;
  /** The findings with the value that each lies in. */
  findings: { path: Path; finding: Finding }[];
}

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) {
    throw new Error('a field stands outside the form');
  }
  return form;
}

/** The mapping that a field stands in. */
export const AroundContext = createContext<Known | null>(null);

/** Sets a word, and what it asks for beside it. */
export function useChoosing(path: Path): (word: string) => void {
  const { text, edit, root } = useForm();
  const around = useContext(AroundContext);
  return (word) => {
    const next = text.set(path, word);
    edit(around ? withAskedFor(root, around, next, path.slice(0, -1)) : next);
  };
}

/** A mapping with the keys that its neighbours ask for, and without those that they make pointless. */
export function withAskedFor(root: Schema, schema: Schema, text: RuleText, mapping: Path): RuleText {
  let next = text;
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const place = [...mapping, key];
    const now = next;
    const asked = askedFor(property, (neighbour) => now.get([...mapping, neighbour]));
    if (asked === true && !now.has(place)) {
      next = now.set(place, fresh(root, property, () => freshId(now, mapping.slice(0, -1))));
    } else if (asked === false && now.has(place)) {
      next = now.remove(place);
    }
  }
  return next;
}

/** A schema as a field needs it. */
export function useKnown(schema: Schema): Known {
  return follow(useForm().root, schema);
}

export function inside(path: Path, outer: Path): boolean {
  return outer.every((key, index) => path[index] === key);
}

/** The findings that lie in a value or anywhere inside it. */
export function useFindingsIn(path: Path): Finding[] {
  return useForm()
    .findings.filter((one) => inside(one.path, path))
    .map((one) => one.finding);
}

/** The findings of a mapping itself, and of keys that no field is shown for. */
export function useFindingsOf(path: Path, shown: string[]): Finding[] {
  return useForm()
    .findings.filter((one) => inside(one.path, path) && !shown.includes(String(one.path[path.length])))
    .map((one) => one.finding);
}

interface Thing {
  id: string;
  name: string;
}

/** What an id of another part is called there. */
export function nameIn(text: RuleText, part: string, position: number): Thing {
  return nameAt(text, [...placeOf(part), position]);
}

function placeOf(part: string): Path {
  return part === 'balances' ? ['accounts', 'balances'] : [part];
}

function nameAt(text: RuleText, place: Path): Thing {
  const item = text.get(place);
  if (item === undefined || typeof item === 'string' || Array.isArray(item)) {
    return { id: '', name: '' };
  }
  const id = typeof item['id'] === 'string' ? item['id'] : '';
  const name = item['name'];
  const said = typeof name === 'object' && !Array.isArray(name) ? (name[currentLanguage()] ?? name['zh']) : name;
  return { id, name: typeof said === 'string' && said !== '' ? said : id };
}

function thingsAt(text: RuleText, place: Path): Thing[] {
  return Array.from({ length: text.size(place) }, (_, position) => nameAt(text, [...place, position]));
}

/** The things that a reference may name; `tiers.steps` are the steps of all tiers. */
export function thingsIn(text: RuleText, parts: string[]): Thing[] {
  return parts.flatMap((part) => {
    const [outer = '', inner] = part.split('.');
    const place = placeOf(outer);
    return inner ? thingsAt(text, place).flatMap((_, position) => thingsAt(text, [...place, position, inner])) : thingsAt(text, place);
  });
}

/** An id that no other thing of the list has. */
export function freshId(text: RuleText, list: Path): string {
  const stem = String(list[list.length - 1]).replace(/ies$/, 'y').replace(/(?<=s)es$|s$/, '');
  const taken = new Set(
    Array.from({ length: text.size(list) }, (_, position) => text.get([...list, position, 'id'])).filter((id) => typeof id === 'string'),
  );
  let number = text.size(list) + 1;
  while (taken.has(`${stem}-${String(number)}`)) {
    number += 1;
  }
  return `${stem}-${String(number)}`;
}
