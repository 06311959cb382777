import type { OrderAction, RequestAction, RequestStatus, Role, Tier } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';
import type { Classified } from '../catalogue/index.js';
import { ServiceRequest } from './request.entity.js';

/** What happened: the report, another request merged into this one, a move of the request, or of one of its orders. */
export type HistoryAction = 'submit' | 'absorb' | 'note' | RequestAction | `order.${OrderAction}`;

/** An order that a step made. */
export interface OrderMade {
  readonly id: string;
  readonly unitId: string;
  readonly lead: boolean;
  readonly parentId: string | null;
  readonly dueAt: string;
}

/** What a step did beyond its name: enough to replay it. Times are ISO 8601. */
export interface StepData {
  readonly orders?: readonly OrderMade[];
  readonly tier?: Tier;
  /** What it is about from now on. */
  readonly kind?: Classified;
  readonly urgent?: boolean;
  readonly taskId?: string;
  /** The request it was merged into. */
  readonly intoId?: string;
  /** End of a suspension, asked for or granted. */
  readonly until?: string;
  /** A new deadline, and the one before. */
  readonly dueAt?: string;
  readonly oldDueAt?: string;
  /** Working minutes that did not count. */
  readonly pausedMinutes?: number;
  /** When the pause was over, also when it was noticed later. */
  readonly resumedAt?: string;
  readonly questionId?: string;
  /** How far from the place somebody stood who looked at it. */
  readonly metres?: number;
}

/** One step in the life of a request. Only ever added to. */
@Entity()
@Uniquely('uq_request_history', ['requestId', 'seq'])
@Index(['orderId'])
@Index(['actorId', 'requestId'])
export class RequestHistory {
  @IdColumn() id!: string;
  @RefColumn({ to: () => ServiceRequest }) requestId!: string;
  /** 1 is the report itself. */
  @IntColumn() seq!: number;
  @StringColumn(20) action!: HistoryAction;
  @StringColumn(12, { nullable: true }) fromStatus!: RequestStatus | null;
  @StringColumn(12) toStatus!: RequestStatus;
  /** Null for what the system or an imported source did. */
  @RefColumn({ nullable: true, to: 'Person' }) actorId!: string | null;
  /** The hat under which she did it; null for a resident. */
  @StringColumn(20, { nullable: true }) role!: Role | null;
  @RefColumn({ nullable: true, to: 'Unit' }) unitId!: string | null;
  @RefColumn({ nullable: true }) orderId!: string | null;
  /** The unit it was given to, or the first of them. */
  @RefColumn({ nullable: true, to: 'Unit' }) toUnitId!: string | null;
  @TimeColumn() at!: Date;
  /** What everybody who may see the request reads. */
  @TextColumn({ nullable: true }) publicText!: string | null;
  /** Only for staff. */
  @StringColumn(200, { nullable: true }) privateNote!: string | null;
  @JsonColumn({ nullable: true }) data!: StepData | null;
}
