import { useQuery } from '@tanstack/react-query';
import { send } from '../../api/client';
import { useLanguage } from '../../i18n/texts';
import type { Value } from './ruleText';

/**
 * The published JSON Schema of the format, as far as the form reads it. Besides the standard's own words it says what a thing is called
 * in both languages (`title`, `x-en`), what is chosen where keys exclude each other (`x-kind`), what the words of a closed list mean (`x-words`), to which part of the rulebook an id
 * refers (`x-of`), which id is the thing's own (`x-own`), and which words beside it ask for a key (`x-when`). So a new primitive appears in the form once it is in the schema.
 */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  type?: string | string[];
  enum?: string[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  allOf?: Schema[];
  examples?: unknown[];
  maxLength?: number;
  'x-en'?: string;
  'x-words'?: Record<string, [string, string]>;
  'x-of'?: string[];
  'x-own'?: boolean;
  /** Whole sentences, for which a line is too short. */
  'x-long'?: boolean;
  /** The key is there where its neighbour says one of these words (`*`: whatever it says), and only there. */
  'x-when'?: Record<string, string[]>;
  'x-kind'?: [string, string];
}

/** What the form shows a value as. */
export type Kind =
  | 'text'
  | 'id'
  | 'whole'
  | 'number'
  | 'line'
  | 'date'
  | 'time'
  | 'measured'
  | 'word'
  | 'flag'
  | 'always'
  | 'object'
  | 'map'
  | 'list'
  | 'either';

const measured: Record<string, string[]> = {
  duration: ['h', 'min'],
  months: ['months'],
  term: ['months', 'days'],
  days: ['days'],
  money: ['yuan'],
  pp: ['pp'],
  percent: ['%'],
};

/** A schema with its reference followed; the name of what it referred to is kept, for it says what is meant. */
export interface Known extends Schema {
  named: string;
}

export function follow(root: Schema, schema: Schema): Known {
  const named = schema.$ref?.replace('#/$defs/', '') ?? '';
  return { ...(root.$defs?.[named] ?? {}), ...schema, named };
}

/** The units in which a measured value may be written. */
export function unitsOf(schema: Known): string[] {
  return measured[schema.named] ?? [];
}

export function kindOf(schema: Known): Kind {
  if (schema.named in measured) {
    return 'measured';
  }
  const named: Record<string, Kind> = { text: 'text', id: 'id', date: 'date', time: 'time', number: 'number', ratio: 'line', points: 'whole', orRefuse: 'either' };
  const byName = named[schema.named];
  if (byName) {
    return byName;
  }
  if (schema.enum) {
    return 'word';
  }
  if (schema.const !== undefined) {
    return 'always';
  }
  if (schema.oneOf && !schema.properties) {
    return 'either';
  }
  return byType(schema);
}

/** Whether a value has one of several forms: mappings are told apart by their first key, words by the word, all else by their shape. */
export function fits(option: Known, value: Value | undefined): boolean {
  const kind = kindOf(option);
  if (kind === 'object') {
    const first = Object.keys(option.properties ?? {})[0] ?? '';
    return typeof value === 'object' && !Array.isArray(value) && first in value;
  }
  if (kind === 'always') {
    return value === String(option.const);
  }
  return kind === 'list' ? Array.isArray(value) : typeof value === 'string' && value !== 'always' && value !== 'refuse' && value !== 'all';
}

/** The form that a value has, where the schema leaves it several. */
export function formOf(root: Schema, schema: Schema, value: Value): Known {
  const known = follow(root, schema);
  const options = kindOf(known) === 'either' ? (known.oneOf ?? []).map((option) => follow(root, option)) : [];
  return options.find((option) => fits(option, value)) ?? known;
}

function byType(schema: Known): Kind {
  switch (schema.type) {
    case 'array':
      return 'list';
    case 'integer':
      return 'whole';
    case 'boolean':
      return 'flag';
    case 'object':
      return schema.properties ? 'object' : 'map';
    default:
      return 'line';
  }
}

/** Keys of which exactly one must be there: the kinds of an amount, points or times of a cap. `said` is the schema that names the choice. */
export interface ChoiceOfKeys {
  said: Schema;
  keys: string[];
}

export function choicesOf(schema: Schema): ChoiceOfKeys[] {
  return [schema, ...(schema.allOf ?? [])].flatMap((said) => {
    const keys = (said.oneOf ?? []).map((option) => (option.properties ? undefined : option.required?.[0]));
    return keys.length > 0 && keys.every((key) => key !== undefined) ? [{ said, keys }] : [];
  });
}

/** Whether a mapping that says this asks for a key; null where the key depends on no neighbour. */
export function askedFor(property: Schema, said: (neighbour: string) => unknown): boolean | null {
  const when = Object.entries(property['x-when'] ?? {});
  return when.length === 0 ? null : when.every(([neighbour, words]) => says(words, said(neighbour)));
}

/** A star stands for anything at all. */
function says(words: string[], value: unknown): boolean {
  return value !== undefined && (words.includes('*') || (typeof value === 'string' && words.includes(value)));
}

/** Calls a thing by its name in the reader's language. */
export function useNames() {
  const zh = useLanguage() === 'zh';
  return {
    of: (schema: Schema, key: string) => (zh ? schema.title : schema['x-en']) ?? key,
    kind: (schema: Schema) => schema['x-kind']?.[zh ? 0 : 1],
    word: (schema: Schema, word: string) => schema['x-words']?.[word]?.[zh ? 0 : 1] ?? word,
  };
}

export function useSchema() {
  return useQuery({ queryKey: ['rulebook-schema'], queryFn: () => send<Schema>('/api/v1/rulebook-schema'), staleTime: Infinity });
}
