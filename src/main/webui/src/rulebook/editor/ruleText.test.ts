import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frame } from './frame';
import { fresh } from './fresh';
import { RuleText, type Path, type Value } from './ruleText';
import { choicesOf, follow, kindOf, type Schema } from './schema';
import { sections } from './sections';

// tests run in src/main/webui; the service's own texts lie beside it
const resource = (name: string) => readFileSync(`../resources/rulebooks/${name}`, 'utf8');
const schema = JSON.parse(resource('rulebook.schema.json')) as Schema;
const scheme = resource('scheme-08.yaml');

/** The values at which the schema knows no key: such a value would be lost to the form. */
function strangers(part: Schema, value: Value | undefined, path: Path): string[] {
  const known = follow(schema, part);
  const kind = kindOf(known);
  if (Array.isArray(value)) {
    const items = known.items ?? known.oneOf?.find((option) => option.items)?.items;
    return items ? value.flatMap((one, index) => strangers(items, one, [...path, index])) : [path.join('/')];
  }
  if (typeof value !== 'object' || kind === 'map' || kind === 'text') {
    return [];
  }
  const first = Object.keys(value)[0] ?? '';
  const shape = known.properties ? known : known.oneOf?.find((option) => Object.keys(option.properties ?? {})[0] === first);
  return Object.entries(value).flatMap(([key, one]) => {
    const property = shape?.properties?.[key];
    return property ? strangers(property, one, [...path, key]) : [[...path, key].join('/')];
  });
}

describe('the text behind the form', () => {
  it('changes one value and leaves everything else as it was written', () => {
    const text = new RuleText(scheme);
    const changed = text.set(['rules', 0, 'award', 'fixed'], '8').text;
    expect(changed).toBe(scheme.replace('award: {fixed: 10}', 'award: {fixed: 8}'));
  });

  it.each([
    ['做好事, 好人', '"做好事, 好人"'],
    ['a: b', '"a: b"'],
    ['', '""'],
    ['每周 3 次', '每周 3 次'],
  ])('writes %s so that it is read back', (value, written) => {
    const text = new RuleText(frame('甲', '乙')).set(['title'], value);
    expect(text.text).toContain(`title: ${written}`);
    expect(text.get(['title'])).toBe(value);
  });

  it('keeps comments when things are added, moved and removed', () => {
    const text = new RuleText(scheme);
    const added = text.add(['rules'], { id: 'rule-13', name: '新条款', category: 'virtue', award: { fixed: '1' } });
    expect(added.text).toContain('# 贵州遵义');
    expect(added.size(['rules'])).toBe(13);
    expect(added.move(['rules'], 12, 0).get(['rules', 0, 'id'])).toBe('rule-13');
    expect(added.remove(['rules', 12]).get([])).toEqual(text.get([]));
  });

  it('finds the value that a place of the text lies in', () => {
    const text = new RuleText(scheme);
    const line = text.lineOf(['rules', 2, 'once', 'per']);
    const column = (scheme.split('\n')[line - 1] ?? '').indexOf('ever') + 1;
    expect(text.at(line, column)).toEqual(['rules', 2, 'once', 'per']);
  });

  it('takes words into a thing that began without any, at every depth and letter by letter', () => {
    for (const list of ['categories', 'measures', 'bonuses', 'ranks', 'tiers', 'dividends', 'scores', 'evidence', 'choices']) {
      const item = schema.properties?.[list]?.items ?? {};
      let text = new RuleText(frame('x', 'y')).add([list], fresh(schema, item, () => 'own-1'));
      const at = text.size([list]) - 1;
      const words = list === 'choices' ? [list, at] : [list, at, 'name'];
      for (const said of ['自', '自强', '', '自强：“不息”, a: b']) {
        text = text.set(words, said);
        expect([list, text.broken, text.get(words)]).toEqual([list, false, said]);
      }
    }
    const older = new RuleText('name:\nrules:\n  -\n');
    expect(older.set(['name'], '甲').text).toBe('name: 甲\nrules:\n  -\n');
  });

  it('says that broken text is broken', () => {
    expect(new RuleText('rules: [').broken).toBe(true);
    expect(new RuleText('just words').broken).toBe(true);
    expect(new RuleText(frame('甲', '乙')).broken).toBe(false);
  });
});

describe('the schema behind the form', () => {
  it.each(['02', '04', '05', '08', '09', '10', '14', '15', '16', '20', '21', '26'])('knows every key of scheme %s', (number) => {
    const text = new RuleText(resource(`scheme-${number}.yaml`));
    expect(strangers({ ...schema }, text.get([]), [])).toEqual([]);
  });

  it('names everything in both languages', () => {
    const nameless: string[] = [];
    const walk = (part: Schema, path: string) => {
      for (const [key, property] of Object.entries(part.properties ?? {})) {
        if (!property.title || !property['x-en']) {
          nameless.push(`${path}/${key}`);
        }
        walk(property, `${path}/${key}`);
      }
      for (const inner of [part.items, ...(part.oneOf ?? []), ...(part.allOf ?? [])]) {
        if (inner) {
          walk(inner, path);
        }
      }
    };
    walk(schema, '');
    Object.entries(schema.$defs ?? {}).forEach(([name, part]) => {
      walk(part, name);
    });
    expect(nameless).toEqual([]);
  });

  it('begins a rule with one kind of effect and amount', () => {
    const rule = fresh(schema, { $ref: '#/$defs/rule' }, () => 'rule-1');
    expect(rule).toMatchObject({ id: 'rule-1', award: { fixed: '1' } });
    expect(choicesOf(follow(schema, { $ref: '#/$defs/rank' }))).toHaveLength(2);
  });
});

describe('the form', () => {
  it('has a place for every key of the format', () => {
    const keys = Object.values(sections).flat();
    expect([...keys].sort()).toEqual(Object.keys(schema.properties ?? {}).filter((key) => key !== 'format').sort());
  });
});
