import { nameIn } from '../editor/form';
import type { Path, RuleText } from '../editor/ruleText';

export type Change = 'added' | 'removed' | 'changed';

/** Where a thing stands in one of the texts, and how it is written there. */
export interface Place {
  path: Path;
  source: string;
}

/** One thing that two rulebooks say differently. */
export interface Difference {
  change: Change;
  /** The rule, or the key of the part. */
  id: string;
  part: string;
  /** The name of a rule or example; parts are named by their key. */
  name: string;
  before: Place | undefined;
  after: Place | undefined;
}

/** What a rulebook says otherwise than another: rule by rule by their ids, then part by part. The order of rules does not count. */
export function differences(before: RuleText, after: RuleText): Difference[] {
  return [
    ...between('rules', listed('rules', before), listed('rules', after)),
    ...parts(before, after).flatMap((part) => between(part, whole(part, before), whole(part, after))),
    ...between('examples', listed('examples', before), listed('examples', after)),
  ];
}

interface Thing extends Place {
  name: string;
  value: string;
}

function between(part: string, old: Map<string, Thing>, young: Map<string, Thing>): Difference[] {
  const ids = [...new Set([...old.keys(), ...young.keys()])];
  return ids.flatMap((id) => {
    const before = old.get(id);
    const after = young.get(id);
    const change: Change = before ? (after ? 'changed' : 'removed') : 'added';
    return before?.value === after?.value ? [] : [{ change, id, part, name: (after ?? before)?.name ?? id, before, after }];
  });
}

/** The things of a list by their id, examples by their name. */
function listed(part: string, text: RuleText): Map<string, Thing> {
  const things = Array.from({ length: text.size([part]) }, (_, position): [string, Thing] => {
    const { id, name } = nameIn(text, part, position);
    return [id || name, thing(text, [part, position], name)];
  });
  return new Map(things);
}

function whole(part: string, text: RuleText): Map<string, Thing> {
  return text.has([part]) ? new Map([[part, thing(text, [part], part)]]) : new Map<string, Thing>();
}

function thing(text: RuleText, path: Path, name: string): Thing {
  return { name, path, value: JSON.stringify(text.get(path)), source: text.source(path) };
}

function parts(before: RuleText, after: RuleText): string[] {
  const apart = ['rules', 'examples', 'format'];
  return [...new Set([...before.keys([]), ...after.keys([])])].filter((key) => !apart.includes(key));
}
