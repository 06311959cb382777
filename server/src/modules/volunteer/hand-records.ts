import { Inject, Injectable } from '@nestjs/common';
import type { TaskKind } from '@linli/shared';
import { type EntityManager, LessThan, MoreThan, Not } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { findRows, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError } from '../../platform/http/index.js';
import { PersonService } from '../identity/index.js';
import { ServiceRecord } from './attendance.entity.js';
import { holdPerson } from './slots.js';
import { VolunteerProfile } from './volunteer.entity.js';
import { recordEvent } from './volunteer.events.js';

/** Hours that somebody wrote down; whether to believe them is for the module above. */
export interface HandHours {
  readonly handEntryId: string;
  readonly personId: string;
  readonly taskId: string | null;
  readonly title: string;
  readonly kind: TaskKind;
  readonly startAt: Date;
  readonly endAt: Date;
  readonly minutes: number;
  readonly organiserUnitId: string;
  readonly communityCode: string;
  readonly evidence: string;
  readonly actorId: string;
}

interface HandDecision {
  readonly status: 'CONFIRMED' | 'DISPUTED' | 'REFUSED';
  readonly actorId: string;
  readonly evidence: string;
  readonly reason: string | null;
}

/** Service records without a check-in behind them, and taking confirmed ones back; both for modules above. */
@Injectable()
export class HandRecords {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  /** A record that waits. Throws `task.not_volunteer`, or `hours.overlap` when any of her records touches the time. */
  async enter(tx: EntityManager, { actorId, ...hours }: HandHours): Promise<void> {
    await this.free(tx, hours);
    const [profile] = hours.taskId ? [] : await findRows(tx, VolunteerProfile, { personId: hours.personId });
    const record: ServiceRecord = {
      ...hours,
      teamUnitId: profile?.teamUnitId ?? null,
      id: newId(),
      signupId: null,
      mostMinutes: hours.minutes,
      status: 'PENDING',
      toReview: false,
      urgent: false,
      decidedBy: null,
      decidedAt: null,
      reason: null,
      withdrawnBy: null,
      withdrawnAt: null,
      createdAt: this.clock.now(),
    };
    await tx.insert(ServiceRecord, record);
    await this.events.record(
      tx,
      recordEvent('service-record.pending', record, { actorId, confirmedBy: null }),
    );
  }

  /** Her records follow each other from here to the end of the transaction; throws when one of them touches the time. */
  async free(tx: EntityManager, span: Pick<HandHours, 'personId' | 'startAt' | 'endAt'>): Promise<void> {
    const { personId, startAt, endAt } = span;
    if (!(await holdPerson(tx, personId))) throw new AppError('task.not_volunteer');
    const touched = {
      personId,
      status: Not('REFUSED' as const),
      startAt: LessThan(endAt),
      endAt: MoreThan(startAt),
    };
    if (await tx.existsBy(ServiceRecord, touched)) throw new AppError('hours.overlap');
  }

  /** Decides on what was entered by hand; refused, its time is free again. */
  async decide(tx: EntityManager, handEntryId: string, decision: HandDecision): Promise<void> {
    const { actorId, ...said } = decision;
    const set = { ...said, decidedBy: actorId, decidedAt: this.clock.now() };
    if ((await updateWhere(tx, ServiceRecord, { handEntryId, status: 'PENDING' }, set)) === 0)
      throw new AppError('hours.already_decided');
    const record = await tx.findOneByOrFail(ServiceRecord, { handEntryId });
    await this.tell(tx, record, actorId);
  }

  /** A supervisor takes confirmed hours back; what followed from them is reversed by who hears of it. */
  async withdraw(tx: EntityManager, recordId: string, actorId: string, reason: string): Promise<void> {
    const set = { status: 'DISPUTED', reason, withdrawnBy: actorId, withdrawnAt: this.clock.now() } as const;
    if ((await updateWhere(tx, ServiceRecord, { id: recordId, status: 'CONFIRMED' }, set)) === 0)
      throw new AppError('hours.not_confirmed');
    await this.tell(tx, await tx.findOneByOrFail(ServiceRecord, { id: recordId }), actorId);
  }

  private async tell(tx: EntityManager, record: ServiceRecord, actorId: string): Promise<void> {
    const confirmed = record.status === 'CONFIRMED';
    const names = await this.people.refs([actorId], tx);
    const confirmedBy = confirmed ? (names.get(actorId)?.displayName ?? null) : null;
    const type = confirmed ? 'service-record.confirmed' : 'service-record.disputed';
    const why = record.reason === null ? {} : { text: record.reason };
    await this.events.record(tx, recordEvent(type, record, { actorId, confirmedBy, ...why }));
  }
}
