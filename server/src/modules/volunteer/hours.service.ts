import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Like } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { ServiceRecord } from './attendance.entity.js';
import { Completion } from './completion.js';
import { presentRecord } from './hours.presenter.js';
import { ServiceTrail } from './service.trail.js';
import { reaches } from './task.policy.js';
import { recordEvent } from './volunteer.events.js';
import type { ServiceRecordView } from './volunteer.view.js';

const MOST = 200;
/** Hours entered by hand are decided by somebody else: see `HandRecords`. */
const WAITING = { status: 'PENDING' as const, handEntryId: IsNull() };

type Decision = { status: 'CONFIRMED'; minutes?: number } | { status: 'DISPUTED'; reason: string };

/** Hours of service: to read, to confirm, to question. A decision is never changed. */
@Injectable()
export class HoursService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(Completion) private readonly completion: Completion,
    @Inject(ServiceTrail) private readonly trail: ServiceTrail,
  ) {}

  async mine({ personId }: Actor): Promise<ServiceRecordView[]> {
    const order = { startAt: 'DESC', id: 'DESC' } as const;
    return this.present(await this.db.read.find(ServiceRecord, { where: { personId }, order, take: MOST }));
  }

  /** What waits for the actor's units and regions, oldest first; her own hours are for somebody else. */
  async toConfirm(actor: Actor): Promise<ServiceRecordView[]> {
    const hats = actor.hats('hours.confirm');
    const rows = await this.db.read.find(ServiceRecord, {
      where: [
        { ...WAITING, organiserUnitId: In(hats.map(({ unitId }) => unitId)) },
        ...hats.map(({ regionCode }) => ({ ...WAITING, communityCode: Like(`${regionCode}%`) })),
      ],
      order: { startAt: 'ASC', id: 'ASC' },
      take: MOST,
    });
    return this.present(rows.filter(({ personId }) => personId !== actor.personId));
  }

  confirm(actor: Actor, recordId: string, minutes?: number): Promise<ServiceRecordView> {
    return this.decide(actor, recordId, {
      status: 'CONFIRMED',
      ...(minutes === undefined ? {} : { minutes }),
    });
  }

  dispute(actor: Actor, recordId: string, reason: string): Promise<ServiceRecordView> {
    return this.decide(actor, recordId, { status: 'DISPUTED', reason });
  }

  private async decide(actor: Actor, recordId: string, decision: Decision): Promise<ServiceRecordView> {
    const record = await this.db.transaction(async (tx) => {
      const before = await this.decidable(tx, actor, recordId);
      if (decision.status === 'CONFIRMED' && (decision.minutes ?? 0) > before.mostMinutes) {
        throw new AppError('hours.only_fewer');
      }
      const set = { ...decision, decidedBy: actor.personId, decidedAt: this.clock.now() };
      if ((await updateWhere(tx, ServiceRecord, { id: recordId, status: 'PENDING' }, set)) === 0) {
        throw new AppError('hours.already_decided');
      }
      const after = await tx.findOneByOrFail(ServiceRecord, { id: recordId });
      await this.tell(tx, actor, after);
      if (after.taskId) await this.completion.settle(tx, after.taskId);
      return after;
    });
    const [view] = await this.present([record]);
    return view ?? Promise.reject(notFound());
  }

  private async decidable(tx: EntityManager, actor: Actor, recordId: string): Promise<ServiceRecord> {
    const record = await tx.findOneBy(ServiceRecord, { id: recordId });
    if (!record || !reaches(actor, 'hours.confirm', record)) throw notFound();
    if (record.handEntryId) throw new AppError('hours.by_hand');
    if (record.personId === actor.personId) throw new AppError('hours.own_record');
    return record;
  }

  private async tell(tx: EntityManager, actor: Actor, record: ServiceRecord): Promise<void> {
    const confirmed = record.status === 'CONFIRMED';
    const names = await this.people.refs([actor.personId], tx);
    const confirmedBy = confirmed ? (names.get(actor.personId)?.displayName ?? null) : null;
    const type = confirmed ? 'service-record.confirmed' : 'service-record.disputed';
    const why = record.reason === null ? {} : { text: record.reason };
    await this.events.record(tx, recordEvent(type, record, { actorId: actor.personId, confirmedBy, ...why }));
  }

  private async present(records: readonly ServiceRecord[]): Promise<ServiceRecordView[]> {
    const ids = records.flatMap(({ personId, decidedBy }) =>
      decidedBy ? [personId, decidedBy] : [personId],
    );
    const [people, kinds] = await Promise.all([
      this.people.refs(ids),
      this.trail.kindsOf(records.flatMap(({ taskId }) => taskId ?? [])),
    ]);
    return records.map((record) => presentRecord(record, people, kinds.get(record.taskId ?? '') ?? null));
  }
}
