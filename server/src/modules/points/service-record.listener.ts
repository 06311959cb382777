import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { updateWhere } from '../../platform/database/index.js';
import { EventBus, EventRecorder, type DomainEvent } from '../../platform/events/index.js';
import { AwardService } from './award.service.js';
import { WaitingAwards } from './budget/waiting-awards.js';
import { PendingPoints } from './points.entity.js';
import { BUDGET_GRANTED, type BudgetGranted, type ServiceRecordFacts } from './points.events.js';
import { ReversalService } from './reversal.service.js';

const AWARDS_A_TURN = 100;

type RecordEvent = DomainEvent<ServiceRecordFacts>;

/** Follows service records: waiting, confirmed, corrected, disputed. */
@Injectable()
export class ServiceRecordListener implements OnModuleInit {
  constructor(
    private readonly bus: EventBus,
    private readonly awards: AwardService,
    private readonly reversals: ReversalService,
    private readonly waiting: WaitingAwards,
    private readonly recorder: EventRecorder,
  ) {}

  onModuleInit(): void {
    const listen = (type: string, handle: (tx: EntityManager, event: RecordEvent) => Promise<void>): void =>
      this.bus.subscribe<ServiceRecordFacts>('points', [type], handle);
    listen('service-record.pending', (tx, event) => this.pending(tx, event));
    listen('service-record.confirmed', (tx, event) => this.confirmed(tx, event));
    listen('service-record.disputed', (tx, event) => this.disputed(tx, event));
    this.bus.subscribe<BudgetGranted>('points', [BUDGET_GRANTED], (tx, event) => this.funded(tx, event));
  }

  private async pending(tx: EntityManager, { payload }: RecordEvent): Promise<void> {
    await insertPending(tx, payload, await this.awards.earned(tx, payload), true);
  }

  private async confirmed(tx: EntityManager, event: RecordEvent): Promise<void> {
    const facts = event.payload;
    await this.decide(tx, facts);
    const waiting = await this.waiting.find(tx, facts.recordId);
    if (waiting?.award.eventId === event.id) return;
    if (waiting) await this.waiting.drop(tx, waiting);
    const standing = await this.reversals.standingAward(tx, facts.recordId);
    if (standing?.eventId === event.id || standing?.earned === (await this.awards.earned(tx, facts))) return;
    if (standing) await this.reversals.reverse(tx, standing, event.id, '时长改过了，这一笔退回重新算');
    await this.awards.award(tx, event.id, facts);
  }

  private async disputed(tx: EntityManager, event: RecordEvent): Promise<void> {
    await this.decide(tx, event.payload);
    const waiting = await this.waiting.find(tx, event.payload.recordId);
    if (waiting) await this.waiting.drop(tx, waiting);
    const standing = await this.reversals.standingAward(tx, event.payload.recordId);
    if (standing) await this.reversals.reverse(tx, standing, event.id, '时长有疑问，这一笔先退回');
  }

  /** Many may have waited: a turn posts some and passes the rest on, so that no transaction gets long. */
  private async funded(tx: EntityManager, { payload }: DomainEvent<BudgetGranted>): Promise<void> {
    const more = await this.awards.postWaiting(tx, payload.unitId, AWARDS_A_TURN);
    if (more) await this.recorder.record(tx, { type: BUDGET_GRANTED, subjectId: payload.unitId, payload });
  }

  /** Closes the waiting line of a record. It also makes two decisions on one record follow each other. */
  private async decide(tx: EntityManager, facts: ServiceRecordFacts): Promise<void> {
    const close = () => updateWhere(tx, PendingPoints, { recordId: facts.recordId }, { open: false });
    if ((await close()) === 1) return;
    await insertPending(tx, facts, await this.awards.earned(tx, facts), false);
    await close();
  }
}

async function insertPending(
  tx: EntityManager,
  { recordId, personId }: ServiceRecordFacts,
  points: number,
  open: boolean,
): Promise<void> {
  const row = { recordId, personId, points, open };
  await tx.createQueryBuilder().insert().into(PendingPoints).values(row).orIgnore().execute();
}
