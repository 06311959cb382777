import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { updateWhere } from '../../platform/database/index.js';
import { WorkOrder } from './order.entity.js';
import { RequestBoxes } from './request.boxes.js';
import { ServiceRequest } from './request.entity.js';
import { DISPATCH_MINUTES, type Stage, stageOf, stageUntil } from './request.times.js';
import { deadlinesOf } from '../catalogue/index.js';

/** Finished work that turned out not to be finished. */
@Injectable()
export class OrderRework {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestBoxes) private readonly boxes: RequestBoxes,
  ) {}

  /** Seen in the field and not done: the same units go on, until the same deadline. */
  async withSameTime(tx: EntityManager, request: ServiceRequest): Promise<void> {
    const until = request.handleDueAt;
    await this.again(tx, request, {}, until && request.handleAt && stageUntil(request.handleAt, until));
  }

  /** The time of a request that begins now. */
  freshTime(request: ServiceRequest): Stage {
    return stageOf(this.clock.now(), deadlinesOf(request).handle);
  }

  /** Opened again after it was closed: the same units, with the time of a new request. */
  async withFreshTime(tx: EntityManager, request: ServiceRequest, stage: Stage): Promise<void> {
    const promise = { handleAt: stage.stageAt, handleDueAt: stage.dueAt };
    const clocks = { dueAt: stage.dueAt!, clockAt: stage.stageAt };
    await updateWhere(tx, WorkOrder, { requestId: request.id, status: 'DONE' }, clocks);
    await this.again(tx, request, promise, stage);
  }

  private async again(
    tx: EntityManager,
    { id }: ServiceRequest,
    promise: Partial<Pick<ServiceRequest, 'handleAt' | 'handleDueAt'>>,
    stage: ReturnType<typeof stageOf> | null,
  ): Promise<void> {
    const back = await updateWhere(
      tx,
      WorkOrder,
      { requestId: id, status: 'DONE' },
      { status: 'TAKEN', doneAt: null, doneBy: null },
    );
    // A task is over and cannot go on: somebody has to give the request away anew.
    const over = back === 0 ? { taskId: null } : {};
    const next = stage ?? stageOf(this.clock.now(), DISPATCH_MINUTES);
    await updateWhere(
      tx,
      ServiceRequest,
      { id },
      { ...promise, ...next, ...over, box: null, handledAt: null },
    );
    await this.boxes.settle(tx, id);
  }
}
