import { isTeamRole, type Permission } from '@linli/shared';
import type { Actor } from '../identity/index.js';

/** A team as decisions about it see it: where it sits, and the teams above it. */
export interface PlacedTeam {
  readonly id: string;
  readonly regionCode: string;
  /** Ids, nearest first. */
  readonly above: readonly string[];
}

/** Staff reach teams of their region; a team's leaders reach it by their office, whatever its region. */
const asStaff = (actor: Actor, permission: Permission, { regionCode }: PlacedTeam): boolean =>
  actor.hats(permission).some((hat) => !isTeamRole(hat.role) && regionCode.startsWith(hat.regionCode));

const asOfficerOf = (actor: Actor, unitIds: readonly string[]): boolean =>
  actor.hats('team.lead').some(({ role, unitId }) => isTeamRole(role) && unitIds.includes(unitId));

/** Answers who asks to join, invites, speaks to all: the leaders of the team or of one above it, and the committee. */
export const leadsTeam = (actor: Actor, team: PlacedTeam): boolean =>
  asOfficerOf(actor, [team.id, ...team.above]) || asStaff(actor, 'team.lead', team);

/** Chooses who leads it: the leaders of a team above, and the committee; nobody names her own successor. */
export const appointsIn = (actor: Actor, team: PlacedTeam): boolean =>
  asOfficerOf(actor, team.above) || asStaff(actor, 'team.manage', team);

/** Founds, describes and merges. */
export const managesTeam = (actor: Actor, team: PlacedTeam): boolean => asStaff(actor, 'team.manage', team);
