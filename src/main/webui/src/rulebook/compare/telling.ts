import type { RuleText } from '../editor/ruleText';
import { useSaid } from '../said';
import type { PlainRule, PlainRulebook } from '../types';
import type { Difference, Place } from './differences';
import { useOutline } from './outline';

/** One of two rulebooks: its text, and its plain words where it can be read. */
export interface Side {
  text: RuleText;
  plain: PlainRulebook | undefined;
}

/** A difference line by line. */
interface Told {
  before: string[];
  after: string[];
}

/** The chapter of the poster that says a part of the text. */
const chapters: Record<string, string> = {
  caps: 'CAPS',
  exclusion: 'BARS',
  bonuses: 'BONUSES',
  ranks: 'RANKS',
  tiers: 'TIERS',
  dividends: 'DIVIDENDS',
  credit: 'CREDIT',
  redemption: 'REDEEMING',
  donation: 'DONATION',
  expiry: 'EXPIRY',
  evidence: 'EVIDENCE',
  scores: 'SCORES',
  measures: 'MEASURES',
  accounts: 'ACCOUNTS',
  calendar: 'COUNTING',
};

/**
 * Tells a difference as villagers would read it on the poster. What the poster says in the same words on both sides, or not at all, is told in
 * the words of the form, and what only the other language says otherwise by its text: nothing that differs looks the same.
 */
export function useTelling(): (difference: Difference, before: Side, after: Side) => Told {
  const said = useSaid();
  const outline = useOutline();

  const ofRule = (rule: PlainRule) => [`${said(rule.name)} ${said(rule.worth)}`, ...rule.limits.map(said), ...(rule.note ? [said(rule.note)] : [])];

  const poster = ({ part, id }: Difference, { plain }: Side): string[] => {
    if (part === 'rules') {
      return plain?.rules.filter((rule) => rule.id === id).flatMap(ofRule) ?? [];
    }
    const chapter = plain?.sections.find((section) => section.chapter === chapters[part]);
    return chapter?.lines.map(said) ?? [];
  };

  const form = (place: Place | undefined, { text }: Side): string[] => (place ? outline(text, place.path) : []);

  const source = (place: Place | undefined) => place?.source.split('\n') ?? [];

  return (difference, before, after) => {
    const told = { before: poster(difference, before), after: poster(difference, after) };
    if (before.plain && after.plain && differ(told)) {
      return told;
    }
    const inForm = { before: form(difference.before, before), after: form(difference.after, after) };
    return differ(inForm) ? inForm : { before: source(difference.before), after: source(difference.after) };
  };
}

function differ({ before, after }: Told): boolean {
  return before.join('\n') !== after.join('\n');
}
