/** The parts of a rulebook in the order in which a secretary meets them; each key of the text is in one of them. */
export const sections = {
  rules: ['rules'],
  examples: ['examples'],
  limits: ['caps', 'exclusion'],
  shop: ['redemption', 'expiry', 'donation'],
  ends: ['scores', 'measures', 'bonuses', 'ranks', 'tiers', 'dividends', 'credit'],
  accounts: ['accounts', 'evidence', 'whenVoided', 'sameAct'],
  about: ['title', 'categories', 'calendar', 'choices', 'source'],
} as const;

export type Section = keyof typeof sections;

export const order = Object.keys(sections) as Section[];

/** The section that a key of the text is edited in. */
export function sectionOf(key: string | number | undefined): Section {
  return order.find((section) => (sections[section] as readonly string[]).includes(String(key))) ?? 'about';
}
