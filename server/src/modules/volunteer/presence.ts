import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { DuplicateKeyError, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError } from '../../platform/http/index.js';
import { Attendance, type AttendanceMethod } from './attendance.entity.js';
import { checkInOpens, checkOutCloses } from './attendance.times.js';
import type { Place } from './claims.js';
import { HoursKeeper } from './hours.keeper.js';
import type { Signup } from './task.entity.js';
import { taskEvent } from './volunteer.events.js';

/** How somebody was seen: by which method, by whom, how near (see `Attendance.inScore`). */
export interface Sighting {
  method: AttendanceMethod;
  by: string;
  score: number | null;
  /** Hash of the phone that scanned. */
  device?: string | null;
  /** When, if the phone had no network then; absent: now. */
  at?: Date;
}

/** Who was seen before the next scan can count as leaving. */
const NOT_YET_LEAVING_MS = 5 * 60_000;
/** What comes later than this was not told at once. */
const AT_ONCE_MS = 2 * 60_000;
/** So long a phone may be without a network. */
const LATEST_MS = 24 * 3_600_000;

/** Coming and going, as part of the caller's transaction. */
@Injectable()
export class Presence {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(HoursKeeper) private readonly hours: HoursKeeper,
  ) {}

  /** Scanning once is coming, scanning again is going. */
  async scanned(tx: EntityManager, place: Place, signup: Signup, seen: Sighting): Promise<Attendance> {
    const before = await tx.findOneBy(Attendance, { signupId: signup.id });
    if (!before) return this.come(tx, place, signup, seen);
    const since = this.clock.now().getTime() - before.inAt.getTime();
    if (!before.outAt && since < NOT_YET_LEAVING_MS) throw new AppError('attendance.just_checked_in');
    return this.go(tx, place, signup, seen);
  }

  async come(tx: EntityManager, place: Place, signup: Signup, seen: Sighting): Promise<Attendance> {
    const { at, toldAt } = this.moment(seen);
    if (at < checkInOpens(place.shift)) throw new AppError('attendance.too_early');
    if (at > place.shift.endAt) throw new AppError('attendance.too_late');
    const attendance: Attendance = {
      id: newId(),
      shiftId: place.shift.id,
      signupId: signup.id,
      personId: signup.personId,
      inAt: at,
      inMethod: seen.method,
      inBy: seen.by,
      inScore: seen.score,
      outAt: null,
      outMethod: null,
      outBy: null,
      outScore: null,
      inDevice: seen.device ?? null,
      inToldAt: toldAt,
      outToldAt: null,
    };
    await tx.insert(Attendance, attendance).catch((error: unknown) => {
      throw error instanceof DuplicateKeyError ? new AppError('attendance.just_checked_in') : error;
    });
    await this.tell(tx, 'attendance.checked-in', place, signup, seen);
    return attendance;
  }

  /** Leaving makes a record of the hours, to be confirmed. */
  async go(tx: EntityManager, place: Place, signup: Signup, seen: Sighting): Promise<Attendance> {
    const { at, toldAt } = this.moment(seen);
    if (at > checkOutCloses(place.shift)) throw new AppError('attendance.too_late');
    const came = await tx.findOneBy(Attendance, { signupId: signup.id });
    // Nobody leaves before she came, whatever the phone says.
    const outAt = came && came.inAt > at ? came.inAt : at;
    // What was forgotten has gone to review meanwhile: the organiser decides with what the leader tells her.
    if (came && !came.outAt && (await this.hours.hasRecord(tx, signup.id)))
      throw new AppError('attendance.in_review');
    const out = {
      outAt,
      outMethod: seen.method,
      outBy: seen.by,
      outScore: seen.score,
      outToldAt: toldAt,
    };
    const left = await updateWhere(tx, Attendance, { signupId: signup.id, outAt: IsNull() }, out);
    const attendance = await tx.findOneBy(Attendance, { signupId: signup.id });
    if (!attendance) throw new AppError('attendance.not_checked_in');
    if (left === 0) throw new AppError('attendance.already_done');
    await this.tell(tx, 'attendance.checked-out', place, signup, seen);
    await this.hours.checkedOut(tx, place, attendance);
    return attendance;
  }

  /** When it was, and when we heard of it if that was later. */
  private moment({ at = this.clock.now() }: Sighting): { at: Date; toldAt: Date | null } {
    const now = this.clock.now();
    const late = now.getTime() - at.getTime();
    if (late > LATEST_MS) throw new AppError('attendance.too_late');
    return { at, toldAt: late > AT_ONCE_MS ? now : null };
  }

  private async tell(
    tx: EntityManager,
    type: 'attendance.checked-in' | 'attendance.checked-out',
    place: Place,
    { id, personId }: Signup,
    { by }: Sighting,
  ): Promise<void> {
    const told = { actorId: by, personId, roleName: place.slot.name };
    await this.events.record(tx, taskEvent(type, id, place, told));
  }
}
