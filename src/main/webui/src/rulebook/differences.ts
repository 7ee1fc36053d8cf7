import { nameIn } from './editor/form';
import type { RuleText } from './editor/ruleText';

export type Change = 'added' | 'removed' | 'changed';

/** One thing that two rulebooks say differently. */
export interface Difference {
  change: Change;
  /** The rule, or the key of the part. */
  id: string;
  part: string;
  /** The name of a rule; parts are named by their key. */
  name: string;
  before: string;
  after: string;
}

/** What a rulebook says otherwise than another: rule by rule by their ids, then part by part. The order of rules does not count. */
export function differences(before: RuleText, after: RuleText): Difference[] {
  return [...ofLists('rules', before, after), ...ofParts(before, after), ...ofLists('examples', before, after)];
}

function ofLists(part: string, before: RuleText, after: RuleText): Difference[] {
  const old = items(part, before);
  const young = items(part, after);
  const ids = [...new Set([...old.keys(), ...young.keys()])];
  return ids.flatMap((id) => {
    const one = old.get(id);
    const other = young.get(id);
    if (one && other && one.value === other.value) {
      return [];
    }
    const change: Change = one ? (other ? 'changed' : 'removed') : 'added';
    return [{ change, id, part, name: (other ?? one)?.name ?? id, before: one?.source ?? '', after: other?.source ?? '' }];
  });
}

interface Item {
  name: string;
  value: string;
  source: string;
}

/** The things of a list by their id, examples by their name. */
function items(part: string, text: RuleText): Map<string, Item> {
  const found = new Map<string, Item>();
  for (let position = 0; position < text.size([part]); position += 1) {
    const { id, name } = nameIn(text, part, position);
    const value = JSON.stringify(text.get([part, position]));
    found.set(id || name, { name, value, source: text.source([part, position]) });
  }
  return found;
}

function ofParts(before: RuleText, after: RuleText): Difference[] {
  const keys = [...new Set([...before.keys([]), ...after.keys([])])].filter((key) => key !== 'rules' && key !== 'examples' && key !== 'format');
  return keys
    .filter((key) => JSON.stringify(before.get([key])) !== JSON.stringify(after.get([key])))
    .map((key) => ({
      change: before.has([key]) ? (after.has([key]) ? 'changed' : 'removed') : 'added',
      id: key,
      part: key,
      name: key,
      before: before.source([key]),
      after: after.source([key]),
    }));
}
