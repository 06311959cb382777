import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { type Attendance, FROM_CHECK_IN, ServiceRecord } from './attendance.entity.js';
import { countedSpan, minutesOf, outside } from './attendance.times.js';
import type { KnownTask } from './volunteer.facts.js';
import { evidenceText } from './hours.words.js';
import { holdPerson } from './slots.js';
import { recordEvent } from './volunteer.events.js';

/** Writes records of service; deciding on them is another matter. */
@Injectable()
export class HoursKeeper {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
  ) {}

  /** The record of a stay that was properly ended. */
  async checkedOut(tx: EntityManager, known: KnownTask, attendance: Attendance): Promise<ServiceRecord> {
    return this.write(tx, known, attendance, attendance.outAt ?? attendance.inAt, false);
  }

  /** Nobody checked her out: a record of nothing, that the organiser may raise up to the end of the shift. */
  async forgotten(tx: EntityManager, known: KnownTask, attendance: Attendance): Promise<ServiceRecord> {
    return this.write(tx, known, attendance, known.shift.endAt, true);
  }

  /** Whether the hours of a place are written down already. */
  hasRecord(tx: EntityManager, signupId: string): Promise<boolean> {
    return tx.existsBy(ServiceRecord, { signupId });
  }

  private async write(
    tx: EntityManager,
    { task, shift }: KnownTask,
    attendance: Attendance,
    until: Date,
    toReview: boolean,
  ): Promise<ServiceRecord> {
    const { personId, signupId } = attendance;
    // Her records follow each other, so that no two of them can count the same minute.
    await holdPerson(tx, personId);
    const others = await tx.findBy(ServiceRecord, { personId, status: Not('REFUSED') });
    const span = outside(countedSpan(shift, attendance.inAt, until), others);
    const most = minutesOf(span);
    const record: ServiceRecord = {
      id: newId(),
      taskId: task.id,
      signupId,
      personId,
      title: task.title,
      ...span,
      minutes: toReview ? 0 : most,
      mostMinutes: most,
      status: 'PENDING',
      toReview,
      urgent: task.urgent,
      evidence: evidenceText(attendance),
      organiserUnitId: task.organiserUnitId,
      communityCode: task.communityCode,
      decidedBy: null,
      decidedAt: null,
      reason: null,
      ...FROM_CHECK_IN,
      createdAt: this.clock.now(),
    };
    await tx.insert(ServiceRecord, record);
    const told = { actorId: personId, confirmedBy: null };
    await this.events.record(tx, recordEvent('service-record.pending', record, told));
    return record;
  }
}
