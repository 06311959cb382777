import { cityTime, metresBetween, SKILL_LABELS, type Point, type Skill } from '@linli/shared';

/** Why somebody cannot take a place, in the order they are looked for. */
export type ObstacleCode =
  | 'CLOSED'
  | 'PAST'
  | 'NOT_REGISTERED'
  | 'SKILL'
  | 'FITNESS'
  | 'DISTANCE'
  | 'OVERLAP'
  | 'WEEKLY_MAXIMUM'
  | 'NOT_FREE';

export interface Obstacle {
  readonly code: ObstacleCode;
  /** One sentence for the person herself. */
  readonly sentence: string;
}

/** What the rules need of a volunteer; `home` is null when she has not said where she lives. */
export interface VolunteerFacts {
  readonly skills: readonly Skill[];
  readonly availability: readonly number[];
  readonly maxDistance: number;
  readonly weeklyHours: number;
  readonly fit: boolean;
  readonly home: Point | null;
}

export interface SlotFacts {
  readonly skills: readonly Skill[];
  readonly fit: boolean;
  /** Heavy work; absent or null as false. */
  readonly heavy?: boolean | null;
}

/** A shift with its place; `open` while its task is neither done nor called off. */
export interface ShiftFacts {
  readonly shiftId: string;
  readonly startAt: Date;
  readonly endAt: Date;
  readonly place: Point;
  readonly open: boolean;
}

/** Another shift she is signed up for, waits for or applied for: all of them hold her time. */
export interface Commitment {
  readonly shiftId: string;
  readonly startAt: Date;
  readonly endAt: Date;
}

const MINUTE_MS = 60_000;
const MORNING_ENDS = 12;
const AFTERNOON_ENDS = 18;

/** What a skill asks for, as the slot says it and as the obstacle begins. */
const NEEDS: Record<Skill, string> = {
  PATROL: SKILL_LABELS.PATROL,
  FIRST_AID: '要有急救证',
  MEDIATION: '要有调解证',
  VISITING: '要会陪老人',
  COOKING: '要会做饭',
  REPAIR: '要会修理',
  TRANSLATION: '要会翻译',
  HAKKA: '要会客家话',
  SIGN_LANGUAGE: '要会手语',
  LEADING: '要当过队长',
};

/** Why she may not take this slot herself; null when nothing stands in the way. Being free that half day is her own affair. */
export function obstacle(
  volunteer: VolunteerFacts | null,
  slot: SlotFacts,
  shift: ShiftFacts,
  commitments: readonly Commitment[],
  now: Date,
): Obstacle | null {
  return closed(shift, now) ?? (volunteer ? personal(volunteer, slot, shift, commitments) : NOT_REGISTERED);
}

/** Why she is not asked: as `obstacle`, and she must have said that she is free then. */
export function invitationObstacle(
  volunteer: VolunteerFacts | null,
  slot: SlotFacts,
  shift: ShiftFacts,
  commitments: readonly Commitment[],
  now: Date,
): Obstacle | null {
  const found = obstacle(volunteer, slot, shift, commitments, now);
  if (found || !volunteer) return found;
  return isFree(volunteer, shift) ? null : { code: 'NOT_FREE', sentence: '这个时间您平时没空' };
}

/** The half days of the week a span touches, 0..20. */
export function blocksOf({ startAt, endAt }: Pick<ShiftFacts, 'startAt' | 'endAt'>): number[] {
  const blocks = new Set<number>();
  for (let at = startAt.getTime(); at < endAt.getTime(); at += 30 * MINUTE_MS)
    blocks.add(blockAt(new Date(at)));
  blocks.add(blockAt(new Date(endAt.getTime() - 1)));
  return [...blocks];
}

/** Whether she said to be free in every half day of the span. */
export function isFree(volunteer: VolunteerFacts, span: Pick<ShiftFacts, 'startAt' | 'endAt'>): boolean {
  return blocksOf(span).every((block) => volunteer.availability.includes(block));
}

/** What a slot asks for, for everybody: 能爬楼、走 2 小时. */
export function requirementOf({ skills, fit }: SlotFacts): string {
  const parts = new Set([...(fit ? [NEEDS.PATROL] : []), ...skills.map((skill) => NEEDS[skill])]);
  return parts.size === 0 ? '谁都可以来' : [...parts].join('，');
}

/** Whether two spans share a moment; one may begin when the other ends. */
export const overlaps = (
  a: Pick<Commitment, 'startAt' | 'endAt'>,
  b: Pick<Commitment, 'startAt' | 'endAt'>,
): boolean => a.startAt < b.endAt && b.startAt < a.endAt;

const NOT_REGISTERED: Obstacle = { code: 'NOT_REGISTERED', sentence: '先登记成为志愿者，一分钟就好' };

function closed(shift: ShiftFacts, now: Date): Obstacle | null {
  if (!shift.open) return { code: 'CLOSED', sentence: '这个任务已经结束或取消了' };
  return shift.endAt <= now ? { code: 'PAST', sentence: '这个任务的时间已经过了' } : null;
}

function personal(
  volunteer: VolunteerFacts,
  slot: SlotFacts,
  shift: ShiftFacts,
  commitments: readonly Commitment[],
): Obstacle | null {
  const missing = slot.skills.find((skill) => !volunteer.skills.includes(skill));
  if (missing) return { code: 'SKILL', sentence: `${NEEDS[missing]}，您没有登记` };
  if (slot.fit && !volunteer.fit) return { code: 'FITNESS', sentence: '要爬楼、走路，您登记了不方便' };
  if (volunteer.home && metresBetween(volunteer.home, shift.place) > volunteer.maxDistance) {
    return { code: 'DISTANCE', sentence: '离您家太远了，超过了您愿意走的路' };
  }
  const others = commitments.filter(({ shiftId }) => shiftId !== shift.shiftId);
  if (others.some((other) => overlaps(other, shift))) {
    return { code: 'OVERLAP', sentence: '这个时间您已经有别的安排了' };
  }
  const week = [...others.filter((other) => weekOf(other) === weekOf(shift)), shift];
  const minutes = week.reduce((sum, { startAt, endAt }) => sum + (+endAt - +startAt) / MINUTE_MS, 0);
  if (minutes > volunteer.weeklyHours * 60) {
    return { code: 'WEEKLY_MAXIMUM', sentence: `这周排满了，您说一周最多 ${volunteer.weeklyHours} 小时` };
  }
  return null;
}

/** Weeks begin on Monday (1970-01-01 was a Thursday). */
export const weekOf = ({ startAt }: Pick<Commitment, 'startAt'>): number =>
  Math.floor((cityTime(startAt).dayNumber + 3) / 7);

function blockAt(at: Date): number {
  const { weekday, hour } = cityTime(at);
  return weekday * 3 + (hour < MORNING_ENDS ? 0 : hour < AFTERNOON_ENDS ? 1 : 2);
}
