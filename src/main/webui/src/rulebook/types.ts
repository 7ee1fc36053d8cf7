export type State = 'DRAFT' | 'EXAMINED' | 'ADOPTED' | 'FILED' | 'IN_FORCE' | 'REPLACED' | 'WITHDRAWN';

/** A name or sentence in both languages. */
export interface Said {
  zh: string;
  en: string;
}

export interface VersionLine {
  id: string;
  village: string;
  number: number;
  state: State;
  title: string;
  revision: number;
  readable: boolean;
  savedAt: string;
  /** The version or template that it was begun from. */
  template?: string | null;
  madeAt: string;
  examinedAt?: string | null;
  heldOn?: string | null;
  filedOn?: string | null;
  inForceFrom?: string | null;
  replacedFrom?: string | null;
}

export interface Finding {
  severity: 'ERROR' | 'OVERRIDE' | 'HINT';
  code: string;
  about: string;
  line: number;
  column: number;
  message: Said;
  choices: Said[];
}

export interface Examination {
  title?: string | null;
  readable: boolean;
  clean: boolean;
  rules: number;
  examples: number;
  findings: Finding[];
}

export interface PlainRule {
  id: string;
  name: Said;
  category: string;
  effect: 'AWARD' | 'DEDUCT' | 'VETO';
  worth: Said;
  limits: Said[];
  note?: Said | null;
}

export interface PlainRulebook {
  title: Said;
  source?: string | null;
  choices: Said[];
  categories: { id: string; name: Said }[];
  rules: PlainRule[];
  /** Everything that it says besides its acts, in the order in which a villager reads it. */
  sections: { chapter: string; title: Said; lines: Said[] }[];
}

export interface Opened {
  version: VersionLine;
  text: string;
  examination: Examination;
}

export interface Seen {
  examination: Examination;
  rulebook?: PlainRulebook | null;
}

export interface Plain {
  id: string;
  village: string;
  number: number;
  state: State;
  inForceFrom?: string | null;
  rulebook: PlainRulebook;
}

export interface Scheme {
  id: string;
  title: Said;
  source?: string | null;
  rules: number;
}

export interface Meeting {
  heldOn: string;
  place: string;
  countedBy: 'ADULTS' | 'HOUSEHOLDS';
  eligible: number;
  present: number;
  inFavour: number;
  against: number;
  abstained: number;
  minutes: string;
}

export interface TrialSide {
  version: string;
  number: number;
  title: Said;
  acts: number;
  refused: number;
  lacking: number;
  awarded: number;
  deducted: number;
  costFen?: number | null;
}

export interface TrialShare {
  name: Said;
  acts: number;
  before: number;
  after: number;
}

export interface TrialHousehold {
  household: { id: string; number: string; group: string; head: string };
  before: number;
  after: number;
  reasons: { deed?: string | null; on: string; rule: Said; before: number; after: number; refused: boolean; why: Said }[];
}

/** What a draft would have made of a month, beside the rulebook in force. */
export interface Trial {
  village: string;
  month: string;
  given: number;
  budgetFen?: number | null;
  inForce?: TrialSide | null;
  draft: TrialSide;
  rules: TrialShare[];
  groups: TrialShare[];
  ages: TrialShare[];
  changed: TrialHousehold[];
  same: number;
}
