import { expectedPoints, type KnownTask, type TaskCardView } from '../volunteer/index.js';

/** What makes a card personal. */
export interface CardOf {
  readonly slot: KnownTask['slots'][number] | null;
  readonly distance: number | null;
  readonly communityName: string | null;
  readonly reason: string | null;
  readonly highlight: string | null;
  readonly obstacle: string | null;
}

const MINUTE_MS = 60_000;

/** Places of a task that are still free. */
export const openSlots = ({ slots }: KnownTask): KnownTask['slots'][number][] =>
  slots.filter(({ filled, demand }) => filled < demand);

/** A task as one person reads it in a list. */
export function cardOf({ task, shift, slots }: KnownTask, own: CardOf): TaskCardView {
  const { startAt, endAt } = shift;
  const minutes = Math.round((endAt.getTime() - startAt.getTime()) / MINUTE_MS);
  return {
    id: task.id,
    shiftId: shift.id,
    title: task.title,
    kind: task.kind,
    startAt: startAt.toISOString(),
    endAt: endAt.toISOString(),
    meetingPoint: task.meetingPoint,
    communityName: own.communityName,
    distance: own.distance,
    minutes,
    points: expectedPoints({ startAt, endAt, minutes, urgent: task.urgent, kind: task.kind }),
    missing: slots.reduce((sum, { demand, filled }) => sum + demand - filled, 0),
    signupMode: task.signupMode,
    reason: own.reason,
    highlight: own.highlight,
    roleId: own.obstacle === null ? (own.slot?.id ?? null) : null,
    roleName: own.obstacle === null ? (own.slot?.name ?? null) : null,
    obstacle: own.obstacle,
  };
}
