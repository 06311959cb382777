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
}

/** Who was seen before the next scan can count as leaving. */
const NOT_YET_LEAVING_MS = 5 * 60_000;

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
    const now = this.clock.now();
    if (now < checkInOpens(place.shift)) throw new AppError('attendance.too_early');
    if (now > place.shift.endAt) throw new AppError('attendance.too_late');
    const attendance: Attendance = {
      id: newId(),
      shiftId: place.shift.id,
      signupId: signup.id,
      personId: signup.personId,
      inAt: now,
      inMethod: seen.method,
      inBy: seen.by,
      inScore: seen.score,
      outAt: null,
      outMethod: null,
      outBy: null,
      outScore: null,
      inDevice: null,
      inToldAt: null,
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
    const now = this.clock.now();
    if (now > checkOutCloses(place.shift)) throw new AppError('attendance.too_late');
    const out = { outAt: now, outMethod: seen.method, outBy: seen.by, outScore: seen.score };
    const left = await updateWhere(tx, Attendance, { signupId: signup.id, outAt: IsNull() }, out);
    const attendance = await tx.findOneBy(Attendance, { signupId: signup.id });
    if (!attendance) throw new AppError('attendance.not_checked_in');
    if (left === 0) throw new AppError('attendance.already_done');
    await this.tell(tx, 'attendance.checked-out', place, signup, seen);
    await this.hours.checkedOut(tx, place, attendance);
    return attendance;
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
