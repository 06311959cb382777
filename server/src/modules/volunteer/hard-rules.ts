import { cityTime, dayText, metresBetween, SKILL_LABELS, type Point, type Skill } from '@linli/shared';
import { isMinor, lightFrom } from './age.rules.js';
import { isNight, restWords, tooClose } from './rest.rules.js';

/** Why somebody cannot take a place, in the order they are looked for. */
export type ObstacleCode =
  | 'CLOSED'
  | 'PAST'
  | 'NOT_REGISTERED'
  | 'SKILL'
  | 'CERTIFICATE'
  | 'FITNESS'
  | 'AGE'
  | 'INSURANCE'
  | 'DISTANCE'
  | 'OVERLAP'
  | 'REST'
  | 'DAILY_MAXIMUM'
  | 'WEEKLY_MAXIMUM'
  | 'PAUSED'
  | 'NOT_FREE';

export interface Obstacle {
  readonly code: ObstacleCode;
  /** One sentence for the person herself. */
  readonly sentence: string;
}

/** What is on record about a volunteer beside what she can and when: her age, who answers for her, what was checked. */
export interface Standing {
  /** `1961` as she said, `1961-03` from a checked ID card; null when it is not known. */
  readonly birth: string | null;
  /** Until when a guardian has agreed; null when nobody has. */
  readonly guardianUntil: Date | null;
  /** Skills that a unit has checked, and until when. */
  readonly certified: ReadonlyMap<Skill, Date>;
  /** Her own insurance as the platform has it on record. */
  readonly insuredUntil: Date | null;
  /** Until then she is not asked. */
  readonly pausedUntil: Date | null;
  /** Most hours in one day. */
  readonly dailyHours: number;
  /** She must not lift or carry. */
  readonly noHeavy: boolean;
}

/** Of somebody who has said nothing and about whom nothing was checked. */
export const UNSAID: Standing = {
  birth: null,
  guardianUntil: null,
  certified: new Map(),
  insuredUntil: null,
  pausedUntil: null,
  dailyHours: 24,
  noHeavy: false,
};

/** What the rules need of a volunteer; `home` is null when she has not said where she lives. */
export interface VolunteerFacts {
  readonly skills: readonly Skill[];
  readonly availability: readonly number[];
  readonly maxDistance: number;
  readonly weeklyHours: number;
  readonly fit: boolean;
  readonly home: Point | null;
  readonly standing: Standing;
}

export interface SlotFacts {
  readonly skills: readonly Skill[];
  readonly fit: boolean;
  /** Lifting and carrying; absent or null as false. */
  readonly heavy?: boolean | null;
  /** Her skills for it must have been checked by a unit, and still hold. */
  readonly certified?: boolean | null;
}

/** A shift with its place; `open` while its task is neither done nor called off. */
export interface ShiftFacts {
  readonly shiftId: string;
  readonly startAt: Date;
  readonly endAt: Date;
  readonly place: Point;
  readonly open: boolean;
  /** Not for minors whatever the hour: patrols, quarrels. */
  readonly risky: boolean;
  /** The organiser has bought insurance. */
  readonly insured: boolean;
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
  const { pausedUntil } = volunteer.standing;
  if (pausedUntil && now < pausedUntil) {
    return { code: 'PAUSED', sentence: `您在休息，${dayText(pausedUntil, now)}起再约您` };
  }
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
export function requirementOf({ skills, fit, certified }: SlotFacts): string {
  const parts = new Set([...(fit ? [NEEDS.PATROL] : []), ...skills.map((skill) => NEEDS[skill])]);
  return parts.size === 0 ? '谁都可以来' : [...parts, ...(certified ? ['社区核过的'] : [])].join('，');
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
  const unchecked = uncertified(volunteer, slot, shift);
  if (unchecked) {
    return { code: 'CERTIFICATE', sentence: `${NEEDS[unchecked]}，还要社区核过没过期，请带证去社区登记` };
  }
  if (slot.fit && !volunteer.fit) return { code: 'FITNESS', sentence: '要爬楼、走路，您登记了不方便' };
  if (slot.heavy && volunteer.standing.noHeavy) {
    return { code: 'FITNESS', sentence: '要搬抬重东西，您登记了不方便' };
  }
  const old = tooYoungOrOld(volunteer.standing, slot, shift);
  if (old) return { code: 'AGE', sentence: old };
  if (slot.heavy && !shift.insured && !holds(volunteer.standing.insuredUntil, shift)) {
    return { code: 'INSURANCE', sentence: '这个岗位要搬抬，得先有保险，请到社区登记您的保险' };
  }
  if (volunteer.home && metresBetween(volunteer.home, shift.place) > volunteer.maxDistance) {
    return { code: 'DISTANCE', sentence: '离您家太远了，超过了您愿意走的路' };
  }
  const others = commitments.filter(({ shiftId }) => shiftId !== shift.shiftId);
  if (others.some((other) => overlaps(other, shift))) {
    return { code: 'OVERLAP', sentence: '这个时间您已经有别的安排了' };
  }
  const near = others.find((other) => tooClose(other, shift));
  if (near) return { code: 'REST', sentence: restWords(near, shift) };
  const { dailyHours } = volunteer.standing;
  const day = [...others.filter((other) => dayOf(other) === dayOf(shift)), shift];
  if (minutesOf(day) > dailyHours * 60) {
    return { code: 'DAILY_MAXIMUM', sentence: `这天排满了，您说一天最多 ${dailyHours} 小时` };
  }
  const week = [...others.filter((other) => weekOf(other) === weekOf(shift)), shift];
  if (minutesOf(week) > volunteer.weeklyHours * 60) {
    return { code: 'WEEKLY_MAXIMUM', sentence: `这周排满了，您说一周最多 ${volunteer.weeklyHours} 小时` };
  }
  return null;
}

/** The first skill of the slot that no unit has checked until its end. */
function uncertified({ standing }: VolunteerFacts, slot: SlotFacts, shift: ShiftFacts): Skill | undefined {
  if (!slot.certified) return undefined;
  return slot.skills.find((skill) => !holds(standing.certified.get(skill), shift));
}

function tooYoungOrOld(
  { birth, guardianUntil }: Standing,
  { heavy }: SlotFacts,
  shift: ShiftFacts,
): string | null {
  if (isMinor(birth, shift.startAt)) {
    if (heavy || shift.risky || isNight(shift)) return '夜里的、有风险的、要搬抬的，满 18 岁再来';
    return holds(guardianUntil, shift)
      ? null
      : '未满 18 岁要监护人先同意：在“我的志愿信息”里给家长一个码，家长在自己手机上点一下';
  }
  if (!heavy || shift.startAt.getTime() < lightFrom(birth)) return null;
  return birth === null
    ? '要搬抬重东西，请先在“我的志愿信息”里补上出生年份'
    : '要搬抬重东西，65 岁起就不请您干这个了，看看别的岗位';
}

/** Whether something still holds when the shift ends. */
const holds = (until: Date | null | undefined, { endAt }: ShiftFacts): boolean =>
  until !== null && until !== undefined && until >= endAt;

const minutesOf = (spans: readonly Pick<Commitment, 'startAt' | 'endAt'>[]): number =>
  spans.reduce((sum, { startAt, endAt }) => sum + (+endAt - +startAt) / MINUTE_MS, 0);

/** The day a shift counts for: that of its beginning in the city, counted from 1970. */
const dayOf = ({ startAt }: Pick<Commitment, 'startAt'>): number => cityTime(startAt).dayNumber;

/** Weeks begin on Monday (1970-01-01 was a Thursday). */
export const weekOf = ({ startAt }: Pick<Commitment, 'startAt'>): number =>
  Math.floor((cityTime(startAt).dayNumber + 3) / 7);

function blockAt(at: Date): number {
  const { weekday, hour } = cityTime(at);
  return weekday * 3 + (hour < MORNING_ENDS ? 0 : hour < AFTERNOON_ENDS ? 1 : 2);
}
