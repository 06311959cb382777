import { Inject, Injectable } from '@nestjs/common';
import { SIGNUP_STATUS_LABELS } from '@linli/shared';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { PersonService } from '../identity/index.js';
import { Attendance } from './attendance.entity.js';
import { stateOf } from './attendance.presenter.js';
import { type HeldShift, type KnownTask, VolunteerFactsReader } from './volunteer.facts.js';
import { Signup } from './task.entity.js';
import type { DutyView } from './volunteer.view.js';

/** A shift stays on the list until check-out closes. */
const KEPT_MS = 2 * 3_600_000;

/** What somebody signed up for. */
@Injectable()
export class DutyQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  /** Next first, also those she waits for. */
  async of(personId: string): Promise<DutyView[]> {
    const held = await this.facts.held([personId], new Date(this.clock.now().getTime() - KEPT_MS));
    if (held.length === 0) return [];
    const shiftIds = In(held.map(({ shiftId }) => shiftId));
    const [known, signups, attendances] = await Promise.all([
      this.facts.tasks(held.map(({ taskId }) => taskId)),
      this.db.read.findBy(Signup, { personId, shiftId: shiftIds }),
      this.db.read.findBy(Attendance, { personId, shiftId: shiftIds }),
    ]);
    const by = await this.people.refs(signups.flatMap(({ actedBy }) => actedBy ?? []));
    const duties = held.flatMap((one) => {
      const task = known.find(({ shift }) => shift.id === one.shiftId);
      const signup = signups.find(({ shiftId }) => shiftId === one.shiftId);
      const attendance = attendances.find(({ shiftId }) => shiftId === one.shiftId) ?? null;
      return task && signup
        ? [present(one, task, signup, { attendance, by: by.get(signup.actedBy ?? '')?.displayName })]
        : [];
    });
    return duties.sort((a, b) => a.startAt.localeCompare(b.startAt));
  }
}

const STATE_LABELS = { SIGNED_UP: '已报名', CHECKED_IN: '已签到', CHECKED_OUT: '已签退' } as const;

function present(
  held: HeldShift,
  { task, shift, slots }: KnownTask,
  signup: Signup,
  { attendance, by }: { attendance: Attendance | null; by: string | undefined },
): DutyView {
  const slot = slots.find(({ id }) => id === held.slotId);
  const waiting = held.status !== 'CONFIRMED';
  const state = stateOf(attendance);
  return {
    taskId: task.id,
    shiftId: shift.id,
    signupId: signup.id,
    answerUntil: attendance ? null : (signup.answerUntil?.toISOString() ?? null),
    signedUpBy: signup.assigned ? null : (by ?? null),
    title: task.title,
    startAt: shift.startAt.toISOString(),
    endAt: shift.endAt.toISOString(),
    meetingPoint: task.meetingPoint,
    roleName: slot?.name ?? '',
    leader: !waiting && (slot?.leader ?? false),
    state: waiting ? 'WAITING' : state,
    stateLabel: waiting ? SIGNUP_STATUS_LABELS[held.status] : STATE_LABELS[state],
  };
}
