import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RuleText } from '../editor/ruleText';
import { differences } from './differences';
import { marked, type Line } from './marked';

const scheme = readFileSync('../resources/rulebooks/scheme-08.yaml', 'utf8');

describe('two rulebooks side by side', () => {
  it('are compared rule by rule and part by part', () => {
    const before = new RuleText(scheme);
    const after = before
      .set(['rules', 0, 'award', 'fixed'], '8')
      .remove(['rules', 11])
      .set(['redemption', 'keep'], '50');
    expect(differences(before, after).map(({ change, id }) => [change, id])).toEqual([
      ['changed', 'good-deed'],
      ['removed', 'not-filial'],
      ['changed', 'redemption'],
    ]);
    expect(differences(before, before)).toEqual([]);
  });
});

describe('the words that differ', () => {
  const shown = (lines: Line[]) => lines.map((line) => line.map(({ words, changed }) => (changed ? `[${words}]` : words)).join(''));

  it.each([
    ['a number', ['每月最多 10 分'], ['每月最多 120 分'], ['每月最多 [10] 分'], ['每月最多 [120] 分']],
    ['a word', ['at most once per month'], ['at most once per quarter'], ['at most once per [month]'], ['at most once per [quarter]']],
    ['a line more', ['甲 5 分', '乙 6 分'], ['甲 5 分', '丙丁戊 60 天', '乙 6 分'], ['甲 5 分', '乙 6 分'], ['甲 5 分', '[丙丁戊 60 天]', '乙 6 分']],
    ['the likest line', ['“日常”每月最多 12 分'], ['各项合计每年最多 300 分', '“日常”每季最多 12 分'], ['“日常”[每月]最多 12 分'], ['[各项合计每年最多 300 分]', '“日常”[每季]最多 12 分']],
    ['words in a row', ['within 12 months of it'], ['within 90 days of it'], ['within [12 months] of it'], ['within [90 days] of it']],
    ['all of it', ['积分长期有效'], ['every year on 31 December'], ['[积分长期有效]'], ['[every year on 31 December]']],
    ['nothing', ['一样'], ['一样'], ['一样'], ['一样']],
  ])('are marked: %s', (_, before, after, left, right) => {
    const found = marked(before, after);
    expect([shown(found.before), shown(found.after)]).toEqual([left, right]);
  });
});
