import {
  actionsFrom,
  WHISTLE_MACHINE,
  WHISTLE_MEMBER_MACHINE,
  type WhistleAction,
  type WhistleMemberAction,
} from '@linli/shared';
import type { Actor } from '../identity/index.js';
import type { Whistle, WhistleMember } from './whistle.entity.js';

type Call = Pick<Whistle, 'status' | 'callerUnitId' | 'communityCode'>;
type Member = Pick<WhistleMember, 'unitId' | 'status' | 'score'>;

/** The street that called. */
export const leads = (actor: Actor, { callerUnitId }: Pick<Whistle, 'callerUnitId'>): boolean =>
  actor.hats('whistle.call').some(({ unitId }) => unitId === callerUnitId);

/** One of a department that was called. */
export const joins = (actor: Actor, { unitId }: Pick<WhistleMember, 'unitId'>): boolean =>
  actor.hats('whistle.join').some((hat) => hat.unitId === unitId);

/** Staff of the region see it, and every department that was called. */
export const mayRead = (actor: Actor, call: Call, members: readonly Member[]): boolean =>
  leads(actor, call) ||
  actor.covers('workbench.read', call.communityCode) ||
  members.some((member) => joins(actor, member));

/** What she may do with one department's part. */
export function memberActions(actor: Actor, call: Call, member: Member): (WhistleMemberAction | 'score')[] {
  if (call.status === 'OPEN') {
    return actionsFrom(WHISTLE_MEMBER_MACHINE, member.status).filter((action) =>
      action === 'reportIn' || action === 'decline' ? joins(actor, member) : leads(actor, call),
    );
  }
  const scored = member.score !== null || !['CALLED', 'HERE'].includes(member.status);
  return call.status === 'CONCLUDED' && !scored && leads(actor, call) ? ['score'] : [];
}

/** What she may do with the whole. Nobody concludes what nobody came to. */
export function possibleActions(actor: Actor, call: Call, members: readonly Member[]): WhistleAction[] {
  const here = members.filter(({ status }) => status === 'HERE');
  return actionsFrom(WHISTLE_MACHINE, call.status).filter((action) => {
    switch (action) {
      case 'call':
      case 'cancel':
        return leads(actor, call);
      case 'conclude':
        return leads(actor, call) && here.length > 0;
      case 'note':
        return leads(actor, call) || here.some((member) => joins(actor, member));
      default:
        return members.some((member) => memberActions(actor, call, member).includes(action));
    }
  });
}
