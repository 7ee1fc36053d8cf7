import type { components } from '../../api/schema';
import type { Member } from '../people';

export type Belonging = components['schemas']['Belonging'];
export type Kind = 'registered' | 'resides';

/** What the relation of a head is called; a new head replaces the former one. */
export const HEAD = '户主';

/** As they stand in most rosters; they are data, the same in every language. */
export const relations = [HEAD, '配偶', '子', '女', '儿媳', '女婿', '父亲', '母亲', '孙子', '孙女', '兄弟', '姐妹', '家庭成员'] as const;

/** What two people are to each other, in words that are true from both sides. */
export const kinships = ['夫妻', '父子', '父女', '母子', '母女', '兄弟', '姐妹', '兄妹', '姐弟', '祖孙', '公媳', '婆媳', '翁婿', '岳母女婿', '叔侄', '舅甥', '妯娌', '连襟'] as const;

export interface BelongingForm {
  relation: string;
  kinds: Kind[];
}

export function belongingOf({ relation, kinds }: BelongingForm): Belonging {
  return { relation: relation.trim(), registered: kinds.includes('registered'), resides: kinds.includes('resides') };
}

/** By which of the two somebody belongs to the household now. */
export function kindsOf(member: Member): Kind[] {
  return [...(member.registeredHere ? (['registered'] as const) : []), ...(member.livesHere ? (['resides'] as const) : [])];
}
