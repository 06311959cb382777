import { obstacle, isFree, requirementOf, type ShiftFacts, type SlotFacts } from '../volunteer/index.js';
import { distanceTo, type Pooled } from './pool.js';
import { whenSpoken } from './reason.sentences.js';

/** How many are left after each question, in the order in which they are asked. */
export interface Funnel {
  readonly steps: readonly { label: string; count: number }[];
  /** Left after everything but being free. */
  readonly suitable: number;
  readonly available: number;
}

/** From everybody registered to those who are free then. Pure. */
export function funnelOf(
  pool: readonly Pooled[],
  slots: readonly SlotFacts[],
  shift: ShiftFacts,
  now: Date,
): Funnel {
  const near = pool.filter((pooled) => isNear(pooled, shift));
  const able = near.filter((pooled) => slots.some((slot) => isAble(pooled, slot)));
  const suitable = able.filter(({ volunteer, commitments }) =>
    slots.some((slot) => obstacle(volunteer, slot, shift, commitments, now) === null),
  );
  const available = suitable.filter(({ volunteer }) => isFree(volunteer, shift));
  const needs = [...new Set(slots.map(requirementOf))];
  return {
    steps: [
      { label: '登记的志愿者', count: pool.length },
      { label: '离得近，在各人愿意走的范围里', count: near.length },
      { label: needs.length === 1 ? (needs[0] ?? '') : '符合至少一个岗位的要求', count: able.length },
      { label: '合适：不撞别的事，本周没超', count: suitable.length },
      { label: `${whenSpoken(shift.startAt, now)}有空`, count: available.length },
    ],
    suitable: suitable.length,
    available: available.length,
  };
}

/** How many are left for one place after each question. */
export interface Left {
  readonly able: number;
  readonly near: number;
  readonly free: number;
  /** Left after everything: no other duty then, week and offers not used up. */
  readonly left: number;
}

/** Why a place may stay empty, in one sentence for the organiser. */
export function causeOf(pool: readonly Pooled[], slot: SlotFacts, shift: ShiftFacts, now: Date): string {
  const able = pool.filter((pooled) => isAble(pooled, slot));
  const near = able.filter((pooled) => isNear(pooled, shift));
  const free = near.filter(({ volunteer }) => isFree(volunteer, shift));
  const left = free.filter(
    ({ volunteer, commitments }) => obstacle(volunteer, slot, shift, commitments, now) === null,
  );
  const counts = { able: able.length, near: near.length, free: free.length, left: left.length };
  return causeSentence(counts, slot, whenSpoken(shift.startAt, now));
}

/** The same from the numbers alone; `when` as in 周三早上. */
export function causeSentence({ able, near, free, left }: Left, slot: SlotFacts, when: string): string {
  if (able === 0) return `${requirementOf(slot)}，还没有人登记`;
  if (near === 0) return `符合要求的 ${able} 位都离得远`;
  if (free === 0) return `附近符合要求的 ${near} 位${when}都没空`;
  if (left === 0) return `附近符合要求的 ${free} 位${when}都有事`;
  return `附近符合要求、${when}有空的只有 ${left} 位`;
}

function isNear({ volunteer }: Pooled, { place }: ShiftFacts): boolean {
  const distance = distanceTo(volunteer, place);
  return distance === null || distance <= volunteer.maxDistance;
}

function isAble({ volunteer }: Pooled, { skills, fit }: SlotFacts): boolean {
  return skills.every((skill) => volunteer.skills.includes(skill)) && (!fit || volunteer.fit);
}
