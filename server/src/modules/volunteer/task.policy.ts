import { isTeamRole, type Permission } from '@linli/shared';
import type { Actor } from '../identity/index.js';
import type { RoleSlot, Signup, VolunteerTask } from './task.entity.js';

/** What a task, or a record of it, belongs to. */
type Owned = Pick<VolunteerTask, 'organiserUnitId' | 'communityCode'> &
  Partial<Pick<VolunteerTask, 'teamUnitId'>>;

/** Whether the permission reaches the task: through its organiser or its team, or, for staff, through its community. */
export function reaches(actor: Actor, permission: Permission, task: Owned): boolean {
  return actor
    .hats(permission)
    .some(
      ({ role, unitId, regionCode }) =>
        unitId === task.organiserUnitId ||
        unitId === task.teamUnitId ||
        (!isTeamRole(role) && task.communityCode.startsWith(regionCode)),
    );
}

/** Sees everything of the task and answers for it. */
export const organises = (actor: Actor, task: Owned): boolean =>
  reaches(actor, 'task.publish', task) || reaches(actor, 'task.lead', task);

/** Shows the code and keeps the list: whoever has a leader's place, the team's leader, the organiser. */
export function leads(
  actor: Actor,
  task: Owned,
  mine: { signup: Pick<Signup, 'status'>; slot: Pick<RoleSlot, 'leader'> } | null,
): boolean {
  const hasLeaderPlace = mine !== null && mine.slot.leader && mine.signup.status === 'CONFIRMED';
  return hasLeaderPlace || reaches(actor, 'task.lead', task);
}
