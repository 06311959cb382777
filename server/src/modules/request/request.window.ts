import { Inject, Injectable } from '@nestjs/common';
import type { RequestStage, RequestStatus } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, findRows } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RequestHistory } from './history.entity.js';
import { clockFrom, WorkOrder } from './order.entity.js';
import { ServiceRequest } from './request.entity.js';
import { factsOf } from './request.facts.js';
import { handlesIt, isStaffFor, regionOf } from './request.policy.js';

/** What the modules above may know of a request; never who reported it. */
export interface RequestBrief {
  readonly requestId: string;
  readonly number: string;
  readonly title: string;
  readonly address: string;
  readonly status: RequestStatus;
  readonly urgent: boolean;
  readonly communityCode: string | null;
  /** The finest region that is known. */
  readonly regionCode: string | null;
  readonly leadUnitId: string | null;
}

/** One stage that runs now, with its clock. */
export interface StageNow {
  readonly stage: RequestStage;
  /** The same for as long as this stage keeps its deadline. */
  readonly key: string;
  /** Whose clock it is; null for the desk of the community. */
  readonly unitId: string | null;
  readonly orderId: string | null;
  readonly personId: string | null;
  readonly from: Date;
  readonly dueAt: Date;
}

/** A request as its clocks see it. */
export interface RequestClocks {
  readonly brief: RequestBrief;
  readonly stages: readonly StageNow[];
  /** How often a check failed, and how often it was opened again after it was closed. */
  readonly reworks: number;
  readonly reopenings: number;
  /** End of the last approved pause: what its clocks passed before then, they passed before the pause. */
  readonly resumedAt: Date | null;
}

const DESK = {
  accept: 'ACCEPT',
  dispatch: 'DISPATCH',
  returned: 'DISPATCH',
  suspension: 'DISPATCH',
  extension: 'DISPATCH',
  answered: 'DISPATCH',
  deliberate: 'DISPATCH',
  verify: 'VERIFY',
} as const;
/** While it stands in one of these, a clock runs; an approved suspension stops all of them. */
const RUNNING: readonly string[] = ['SUBMITTED', 'ACCEPTED', 'IN_PROGRESS', 'HANDLED'];
const IN_HAND: readonly string[] = ['TAKEN', 'HANDLING'];

/** Through this the modules above look at requests. */
@Injectable()
export class RequestWindow {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Requests by id; unknown ids are left out. */
  async briefs(
    ids: readonly string[],
    from: EntityManager = this.db.read,
  ): Promise<Map<string, RequestBrief>> {
    const rows = await findRows(from, ServiceRequest, { id: [...new Set(ids)] });
    return new Map(rows.map((row) => [row.id, briefOf(row)]));
  }

  /** One request that she sees as staff or as one of those who handle it; else `http.not_found`. */
  async asStaff(actor: Actor, id: string, from: EntityManager = this.db.read): Promise<RequestBrief> {
    const facts = await factsOf(from, id, actor.personId, this.clock.now());
    if (!isStaffFor(actor, facts) && !handlesIt(actor, facts)) throw notFound();
    return briefOf(facts.request);
  }

  /** Units that have an order of this request now, the leading one first. */
  async unitsOf(requestId: string, from: EntityManager = this.db.read): Promise<string[]> {
    const orders = await findRows(from, WorkOrder, { requestId }, { by: 'position' });
    const current = orders.filter(({ status }) => status !== 'REDISPATCHED' && status !== 'CANCELLED');
    return [...new Set([...current.filter(({ lead }) => lead), ...current].map(({ unitId }) => unitId))];
  }

  /** The clocks that run now; null when there is no such request. */
  async clocks(from: EntityManager, requestId: string): Promise<RequestClocks | null> {
    const [request] = await findRows(from, ServiceRequest, { id: requestId });
    if (!request) return null;
    const orders = await findRows(from, WorkOrder, { requestId }, { by: 'position' });
    const history = await findRows(from, RequestHistory, { requestId });
    const count = (action: string): number => history.filter((row) => row.action === action).length;
    const stages = RUNNING.includes(request.status)
      ? [...deskStages(request), ...(request.status === 'IN_PROGRESS' ? orders.flatMap(orderStages) : [])]
      : [];
    const counts = { reworks: count('verifyFail'), reopenings: count('reopen') };
    return { brief: briefOf(request), stages, ...counts, resumedAt: resumedAt(history) };
  }
}

function resumedAt(history: readonly RequestHistory[]): Date | null {
  const ends = history
    .filter(({ action }) => action === 'resume')
    .map(({ at, data }) => (data?.resumedAt ? Date.parse(data.resumedAt) : at.getTime()));
  return ends.length > 0 ? new Date(Math.max(...ends)) : null;
}

const briefOf = (request: ServiceRequest): RequestBrief => ({
  requestId: request.id,
  number: request.number,
  title: request.title,
  address: request.address,
  status: request.status,
  urgent: request.urgent,
  communityCode: request.communityCode,
  regionCode: regionOf(request),
  leadUnitId: request.leadUnitId,
});

/** What waits for the desk; a request that volunteers have is watched by it too. */
function deskStages({ box, taskId, stageAt, dueAt }: ServiceRequest): StageNow[] {
  const stage = box ? DESK[box] : taskId ? 'HANDLE' : null;
  if (!stage || !dueAt) return [];
  const nobody = { unitId: null, orderId: null, personId: null };
  return [{ stage, key: `${stage}:${dueAt.getTime()}`, ...nobody, from: stageAt, dueAt }];
}

function orderStages(order: WorkOrder): StageNow[] {
  const { id: orderId, unitId, status, takeDueAt, dueAt, takenBy: personId } = order;
  const from = clockFrom(order);
  const of = (stage: RequestStage, until: Date): StageNow => {
    const key = `${stage}:${orderId}:${until.getTime()}`;
    return { stage, key, unitId, orderId, personId, from, dueAt: until };
  };
  if (status === 'DISPATCHED') return [of('TAKE', takeDueAt), of('HANDLE', dueAt)];
  return IN_HAND.includes(status) ? [of('HANDLE', dueAt)] : [];
}
