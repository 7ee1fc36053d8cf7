import { api, commandHeaders, data } from '../../api/client';
import type { components } from '../../api/schema';
import { useCommand } from '../../ui/useCommand';
import { changedPeople } from '../people';

type Moving = components['schemas']['Moving'];
type Member = components['schemas']['Member'];

/** Moves somebody into a household by register, by residence or both; into their own, it only changes their relation. */
export function useMove(person: string, onDone: (moved: Member) => void) {
  return useCommand<Moving, Member>({
    run: (body, key) => data(api.POST('/api/v1/members/{id}/moves', { params: { path: { id: person } }, body, headers: commandHeaders(key) })),
    invalidates: changedPeople,
    onDone,
  });
}
