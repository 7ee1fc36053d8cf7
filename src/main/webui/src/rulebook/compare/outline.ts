import { useLanguage, useTexts } from '../../i18n/texts';
import { formatClauses, formatLabelled, formatList } from '../../ui/format';
import { thingsIn } from '../editor/form';
import type { Path, RuleText, Value } from '../editor/ruleText';
import { follow, formOf, kindOf, useNames, useSchema, type Known, type Schema } from '../editor/schema';

/** Says any part of a rulebook's text line by line in the words of the form, for what the poster has no sentence for. */
export function useOutline(): (text: RuleText, path: Path) => string[] {
  const root = useSchema().data ?? {};
  const t = useTexts('rulebook');
  const language = useLanguage();
  const names = useNames();

  /** A number with its unit, a word of a closed list or an id, as people say it. */
  const word = (text: RuleText, schema: Known, value: string): string => {
    const thing = thingsIn(text, schema['x-of'] ?? []).find(({ id }) => id === value);
    const [number = '', unit = ''] = value.split(' ');
    switch (kindOf(schema)) {
      case 'word':
        return names.word(schema, value);
      case 'flag':
        return t(value === 'true' ? 'yes' : 'no');
      case 'always':
        return t(`const.${value}` as 'const.always');
      case 'measured':
        return unit ? `${number} ${t(`unit.${unit}` as 'unit.h')}` : value;
      default:
        return thing?.name ?? value;
    }
  };

  const said = (text: RuleText, schema: Schema, value: Value): string => {
    const known = formOf(root, schema, value);
    if (typeof value === 'string') {
      return word(text, known, value);
    }
    if (Array.isArray(value)) {
      return formatList(
        value.map((one) => said(text, known.items ?? {}, one)),
        language,
      );
    }
    const inLanguage = value[language] ?? value['zh'];
    return typeof inLanguage === 'string' ? inLanguage : formatClauses(lines(text, known, value), language);
  };

  /** A line for each key of a mapping, for each thing of a list. */
  const lines = (text: RuleText, schema: Known, value: Value): string[] => {
    if (Array.isArray(value)) {
      return value.map((one) => said(text, schema.items ?? {}, one));
    }
    if (typeof value === 'string' || 'zh' in value) {
      return [said(text, schema, value)];
    }
    return Object.entries(value).flatMap(([key, one]) => {
      const others = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
      const property = schema.properties?.[key] ?? others;
      if (Array.isArray(one) && one.some((item) => typeof item !== 'string')) {
        return lines(text, formOf(root, property, one), one);
      }
      return property['x-own'] ? [] : [formatLabelled(names.of(property, key), said(text, property, one), language)];
    });
  };

  return (text, path) => {
    const value = text.get(path);
    const schema = path.reduce<Schema>((part, key) => inside(follow(root, part), key), root);
    return value === undefined ? [] : lines(text, formOf(root, schema, value), value);
  };
}

function inside(schema: Known, key: string | number): Schema {
  return (typeof key === 'number' ? schema.items : schema.properties?.[key]) ?? {};
}
