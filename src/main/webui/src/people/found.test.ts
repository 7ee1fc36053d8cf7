import { describe, expect, it } from 'vitest';
import { groupsOf } from './found';
import type { Household, Member, WithMembers } from './people';

const member = (id: string, name: string, diedOn: string | null = null) => ({ id, name, diedOn }) as Member;
const home = (number: string, ...members: Member[]): WithMembers => ({ household: { id: number, number } as Household, members });

const opened = [home('001', member('a', '张国强'), member('b', '李秀英')), home('002', member('c', '李国富'), member('d', '王芳', '2020-01-01'))];
const ids = (groups: WithMembers[]) => groups.map((group) => [group.household.number, ...group.members.map((one) => one.id)].join(' '));

describe('somebody is found', () => {
  it.each([
    ['by nothing yet: all the living', '', undefined, ['001 a b', '002 c']],
    ['by a name: only who bears it', '李秀', undefined, ['001 b', '002 c']],
    ['by a part of two names', '国', undefined, ['001 a', '002 c']],
    ['by initials or number: everybody of the household', '002', undefined, ['001 a b', '002 c']],
    ['but not the one who looks', '', 'a', ['001 b', '002 c']],
    ['but not the dead', '王芳', undefined, ['001 a b', '002 c']],
  ])('%s', (_, text, except, found) => {
    expect(ids(groupsOf(opened, text, except))).toEqual(found);
  });

  it('with the household of the name first', () => {
    expect(ids(groupsOf(opened, '李国富'))).toEqual(['002 c', '001 a b']);
  });
});
