import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import type { Actor } from '../identity/index.js';
import { RequestEngine, type Step } from './request.engine.js';
import { signedBy } from './request.signature.js';
import { ServiceRequest } from './request.entity.js';
import { promised } from './request.promise.js';
import { DISPATCH_MINUTES, stageOf, stageUntil } from './request.times.js';
import { deadlinesOf } from '../catalogue/index.js';

/** What a task may know of the request it comes from; never who reported it. */
export interface HandedRequest {
  readonly requestId: string;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly kind: ServiceRequest['kind'];
  readonly address: string;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly gridCode: string | null;
  readonly communityCode: string | null;
  readonly urgent: boolean;
}

/** How volunteers take a request over and give it back. Every step is part of the caller's transaction. */
@Injectable()
export class RequestHandover {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
  ) {}

  /** An accepted request becomes a task. Not hers: 404; in another state: 409 with what is possible. */
  async toTask(tx: EntityManager, actor: Actor, requestId: string, taskId: string): Promise<HandedRequest> {
    const { request: before } = await this.engine.ready(tx, actor, requestId, 'makeTask');
    const now = this.clock.now();
    const promise = promised(before, deadlinesOf(before).handle, now);
    const entry = {
      ...signedBy(actor, before, 'task.publish'),
      data: { taskId, dueAt: promise.handleDueAt.toISOString() },
    };
    const step = await this.engine.move(tx, requestId, 'makeTask', entry, {
      set: {
        taskId,
        box: null,
        filedAt: before.filedAt ?? now,
        ...stageUntil(promise.handleAt, promise.handleDueAt),
        ...promise,
      },
    });
    if (!step) throw await this.engine.conflict(tx, actor, requestId);
    await this.engine.emit(tx, 'request.task-made', step.request, { actorId: actor.personId });
    return handed(step.request);
  }

  /** The task did it; from here a third person looks. False when the request no longer belongs to this task. */
  async taskDone(
    tx: EntityManager,
    done: { requestId: string; taskId: string; teamUnitId: string; participantIds: string[]; text: string },
  ): Promise<boolean> {
    const now = this.clock.now();
    const entry = { unitId: done.teamUnitId, publicText: done.text };
    const request = await tx.findOneBy(ServiceRequest, { id: done.requestId });
    if (!request) return false;
    const step = await this.engine.move(tx, done.requestId, 'handled', entry, {
      where: { taskId: done.taskId },
      set: {
        box: 'verify',
        ...stageOf(now, deadlinesOf(request).verify),
        handledAt: now,
        teamUnitId: done.teamUnitId,
        participantIds: done.participantIds,
      },
    });
    return this.tell(tx, 'request.handled', step, done.text);
  }

  /** The task will not happen: the request waits for the dispatcher again. False when it is no longer this task's. */
  async taskFellThrough(
    tx: EntityManager,
    { requestId, taskId, reason }: { requestId: string; taskId: string; reason: string },
  ): Promise<boolean> {
    const step = await this.engine.move(
      tx,
      requestId,
      'fellThrough',
      { publicText: reason },
      {
        where: { taskId },
        set: {
          taskId: null,
          box: 'dispatch',
          ...stageOf(this.clock.now(), DISPATCH_MINUTES),
        },
      },
    );
    return this.tell(tx, 'request.task-fell-through', step, reason);
  }

  private async tell(
    tx: EntityManager,
    type: 'request.handled' | 'request.task-fell-through',
    step: Step | null,
    text: string,
  ): Promise<boolean> {
    if (step) await this.engine.emit(tx, type, step.request, { actorId: null, text });
    return step !== null;
  }
}

const handed = (request: ServiceRequest): HandedRequest => ({
  requestId: request.id,
  number: request.number,
  title: request.title,
  text: request.text,
  kind: request.kind,
  address: request.address,
  lat: request.lat,
  lng: request.lng,
  gridCode: request.gridCode,
  communityCode: request.communityCode,
  urgent: request.urgent,
});
