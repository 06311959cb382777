import { WHISTLE_MEMBER_LABELS, WHISTLE_STATUS_LABELS } from '@linli/shared';
import type { FileView } from '../file/index.js';
import type { Actor } from '../identity/index.js';
import type { RequestBrief } from '../request/index.js';
import type { Whistle, WhistleMember, WhistleNote } from './whistle.entity.js';
import { joins, memberActions, possibleActions } from './whistle.policy.js';
import type { WhistleCardView, WhistleMemberView, WhistleView } from './whistle.view.js';

/** What presenting needs beside the rows. */
export interface WhistleSource {
  readonly call: Whistle;
  readonly members: readonly WhistleMember[];
  readonly brief: RequestBrief | undefined;
  readonly actor: Actor;
  readonly now: Date;
  readonly unitName: (id: string) => string;
  readonly personName: (id: string | null) => string | null;
}

/** Not there in time, also when nobody has noted it yet. */
export const isLate = ({ late, status, reportBy }: WhistleMember, now: Date): boolean =>
  late || (status === 'CALLED' && now > reportBy);

function presentMember(member: WhistleMember, source: WhistleSource): WhistleMemberView {
  const { call, actor, now, unitName, personName } = source;
  return {
    id: member.id,
    unitId: member.unitId,
    unitName: unitName(member.unitId),
    status: member.status,
    statusLabel: WHISTLE_MEMBER_LABELS[member.status],
    reportBy: member.reportBy.toISOString(),
    reportedAt: member.reportedAt?.toISOString() ?? null,
    reportedBy: personName(member.reportedBy),
    late: isLate(member, now),
    declineReason: member.declineReason,
    score: member.score,
    scoreReason: member.scoreReason,
    mine: joins(actor, member),
    can: memberActions(actor, call, member),
  };
}

export function presentCard(source: WhistleSource): WhistleCardView {
  const { call, members, brief, actor, now, unitName } = source;
  return {
    id: call.id,
    requestId: call.requestId,
    number: brief?.number ?? '',
    title: brief?.title ?? '',
    address: brief?.address ?? '',
    status: call.status,
    statusLabel: WHISTLE_STATUS_LABELS[call.status],
    callerName: unitName(call.callerUnitId),
    what: call.what,
    createdAt: call.createdAt.toISOString(),
    reportBy: call.reportBy.toISOString(),
    here: members.filter(({ status }) => status === 'HERE').length,
    wanted: members.filter(({ status }) => status !== 'RELEASED').length,
    late: members.filter((member) => isLate(member, now)).length,
    members: members.map((member) => presentMember(member, source)),
    can: possibleActions(actor, call, members),
  };
}

export function presentWhole(
  source: WhistleSource,
  notes: readonly WhistleNote[],
  photosOf: (noteId: string) => FileView[],
): WhistleView {
  const { call, unitName, personName } = source;
  return {
    ...presentCard(source),
    calledBy: personName(call.calledBy) ?? '',
    notes: [...notes]
      .sort((a, b) => b.at.getTime() - a.at.getTime())
      .map(({ id, unitId, personId, text, at }) => ({
        id,
        who: unitName(unitId) + (personName(personId) ?? ''),
        text,
        at: at.toISOString(),
        photos: photosOf(id),
      })),
    conclusion: call.conclusion,
    endedBy: personName(call.endedBy),
    endedAt: call.endedAt?.toISOString() ?? null,
  };
}
