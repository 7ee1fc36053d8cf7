import type { Member, WithMembers } from './people';

/**
 * Whom a search may mean, by household: the living who are not erased. A search by name leaves the others of a household out
 * as soon as anybody bears it; a search by number, group or initials shows all.
 */
export function groupsOf(opened: readonly WithMembers[], text: string, except?: string): WithMembers[] {
  const named = (member: Member) => text !== '' && member.name.includes(text);
  return opened
    .map(({ household, members }) => {
      const chosen = members.filter((member) => member.name !== '' && !member.diedOn && member.id !== except);
      return { household, members: chosen.some(named) ? chosen.filter(named) : chosen };
    })
    .filter(({ members }) => members.length > 0)
    .sort((one, other) => Number(other.members.some(named)) - Number(one.members.some(named)));
}
