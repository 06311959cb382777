import type { Skill } from '@linli/shared';
import type { TaskTimes } from './publish.rules.js';
import type { RoleSlotBody } from './task.dto.js';
import type { RoleSlot, Shift, Signup, VolunteerTask } from './task.entity.js';
import type { KnownTask } from './volunteer.facts.js';
import { fixedSpanText } from './task.words.js';

/** What is to be different about a task; absent fields stay. `privateDetails` is encrypted. */
export interface TaskWish extends Partial<
  Pick<
    VolunteerTask,
    'title' | 'summary' | 'meetingPoint' | 'lat' | 'lng' | 'riskNote' | 'insured' | 'privateDetails'
  >
> {
  times?: TaskTimes;
  roles?: readonly RoleSlotBody[];
}

type SlotSet = Partial<Omit<RoleSlot, 'id' | 'shiftId'>>;

/** What a wish does to one task. */
export interface ChangePlan {
  readonly task: Partial<VolunteerTask>;
  readonly shift: TaskTimes | null;
  readonly slots: readonly { readonly id: string; readonly set: SlotSet }[];
  readonly newSlots: readonly { readonly role: RoleSlotBody; readonly position: number }[];
  /** Time or place are other ones: who holds a place must say yes again. */
  readonly asksAgain: boolean;
  /** Roles that keep more places than wished, because people hold them. */
  readonly kept: readonly string[];
  /** What changed, as the people are told; empty when nothing does. */
  readonly words: string;
}

/** What changes. Nobody loses a place by it: a role that people hold stays as large as they are many. */
export function planChange(
  { task, shift, slots }: KnownTask,
  signups: readonly Pick<Signup, 'slotId'>[],
  { times, roles, ...fields }: TaskWish,
): ChangePlan {
  const set = differing(task, fields);
  const moved = times && !sameTimes(shift, times) ? times : null;
  const sized = roles ? sizes(slots, signups, roles) : { slots: [], newSlots: [], kept: [] };
  const placed = set.meetingPoint !== undefined || set.lat !== undefined || set.lng !== undefined;
  const words = [
    moved ? `时间改到${fixedSpanText(moved.startAt, moved.endAt)}` : '',
    placed ? `集合改到${set.meetingPoint ?? task.meetingPoint}` : '',
    set.title === undefined ? '' : `改叫“${set.title}”`,
    set.summary === undefined ? '' : `要做的是：${set.summary}`,
    set.riskNote === undefined ? '' : `请先看清楚：${set.riskNote}`,
    'privateDetails' in set ? '门牌等细节有变' : '',
    set.insured === undefined ? '' : set.insured ? '上了意外险' : '不再上意外险',
    sized.slots.length + sized.newSlots.length > 0 ? '要的人数或岗位有变' : '',
  ];
  return {
    task: set,
    shift: moved,
    ...sized,
    asksAgain: moved !== null || placed,
    words: words.filter(Boolean).join('，'),
  };
}

function differing(task: VolunteerTask, fields: Partial<VolunteerTask>): Partial<VolunteerTask> {
  const changed = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && task[name as keyof VolunteerTask] !== value,
  );
  return Object.fromEntries(changed);
}

const sameTimes = (shift: Pick<Shift, 'startAt' | 'endAt'>, times: TaskTimes): boolean =>
  +shift.startAt === +times.startAt && +shift.endAt === +times.endAt;

/** Roles are matched by name. One that is not wanted any more stays as a place for nobody, for the past that points at it. */
function sizes(
  slots: readonly RoleSlot[],
  signups: readonly Pick<Signup, 'slotId'>[],
  roles: readonly RoleSlotBody[],
): Pick<ChangePlan, 'slots' | 'newSlots' | 'kept'> {
  const kept: string[] = [];
  const changed = slots.flatMap((slot) => {
    const position = roles.findIndex(({ name }) => name === slot.name);
    const role = roles[position];
    const waits = signups.some(({ slotId }) => slotId === slot.id);
    const least = Math.max(slot.filled, waits && !role ? 1 : 0);
    const demand = Math.max(role?.demand ?? 0, least);
    if (demand > (role?.demand ?? 0)) kept.push(slot.name);
    const set: SlotSet = role ? { ...asSlot(role), position, demand } : { demand };
    return Object.entries(set).some(([key, value]) => differs(slot[key as keyof RoleSlot] ?? false, value))
      ? [{ id: slot.id, set }]
      : [];
  });
  const known = new Set(slots.map(({ name }) => name));
  const newSlots = roles.flatMap((role, position) => (known.has(role.name) ? [] : [{ role, position }]));
  return { slots: changed, newSlots, kept };
}

const asSlot = ({ skills, fit, heavy, certified, leader }: RoleSlotBody): SlotSet => ({
  skills: [...new Set(skills)] as Skill[],
  fit: fit ?? false,
  heavy: heavy ?? false,
  certified: certified ?? false,
  leader: leader ?? false,
});

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
