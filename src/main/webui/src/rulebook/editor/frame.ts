/** What a rulebook begins with from nothing: all that must be said, by the most usual choices, and one category. */
export function frame(title: string, category: string): string {
  return `format: 1
title: ${title}
calendar: {weekStarts: monday, weekInMonth: day, yearStarts: 01-01}
accounts: {holder: household, household: register, initial: 0, floor: 0}
whenVoided: reverse
categories:
  - {id: category-1, name: ${category}}
rules: []
redemption: {minimum: 0, keep: 0, opening: always}
expiry: {never: true}
`;
}
