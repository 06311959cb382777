import type {
  RequestStage,
  SupervisionAction,
  SupervisionColour,
  SupervisionReason,
  SupervisionRule,
  SupervisionStatus,
} from '@linli/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** 督办单: one unit has to say, by a date and by name, why something is late and when it will be done. */
@Entity()
@Uniquely('uq_supervision_occasion', ['requestId', 'occasion'])
@Index(['status', 'answerBy'])
@Index(['unitId', 'status'])
@Index(['communityCode', 'status'])
export class SupervisionOrder {
  @IdColumn() id!: string;
  @RefColumn({ to: 'ServiceRequest' }) requestId!: string;
  @RefColumn({ nullable: true }) orderId!: string | null;
  /** What brought it: a stage and its threshold, a rework, or its own id when issued by hand. One order each. */
  @StringColumn(90) occasion!: string;
  @StringColumn(8) colour!: SupervisionColour;
  @StringColumn(10) reason!: SupervisionReason;
  @StringColumn(10, { nullable: true }) stage!: RequestStage | null;
  /** Of the rule that brought it; null when issued by hand. */
  @IntColumn({ nullable: true }) ruleVersion!: number | null;
  @StringColumn(300) text!: string;
  /** Of the request, for who supervises where. */
  @StringColumn(15, { nullable: true }) communityCode!: string | null;
  @StringColumn(12) status!: SupervisionStatus;
  /** Grows with every line of its history. */
  @IntColumn() version!: number;
  /** Whose turn it is: the unit, then the one above it, then the district's centre. */
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @IntColumn() level!: number;
  /** Nobody is above: it stays here, late. */
  @FlagColumn() top!: boolean;
  /** Who is asked for the answer; others of the unit may give it in their own name. */
  @RefColumn({ nullable: true, to: 'Person' }) namedId!: string | null;
  @RefColumn({ nullable: true, to: 'Person' }) issuedBy!: string | null;
  @TimeColumn() issuedAt!: Date;
  @TimeColumn() answerBy!: Date;
  @RefColumn({ nullable: true, to: 'Person' }) answeredBy!: string | null;
  @TimeColumn({ nullable: true }) answeredAt!: Date | null;
  @StringColumn(500, { nullable: true }) answerText!: string | null;
  @RefColumn({ nullable: true, to: 'Person' }) decidedBy!: string | null;
  @TimeColumn({ nullable: true }) decidedAt!: Date | null;
  @StringColumn(200, { nullable: true }) decisionNote!: string | null;
}

/** One step of a supervision order. Only ever added to. */
@Entity()
@Uniquely('uq_supervision_history', ['supervisionId', 'seq'])
@Index(['unitId'])
export class SupervisionHistory {
  @IdColumn() id!: string;
  @RefColumn({ to: () => SupervisionOrder }) supervisionId!: string;
  @IntColumn() seq!: number;
  @StringColumn(10) action!: 'issue' | SupervisionAction;
  @StringColumn(12) toStatus!: SupervisionStatus;
  /** Null when the clock did it. */
  @RefColumn({ nullable: true, to: 'Person' }) actorId!: string | null;
  /** Whose turn it was from here on. */
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @IntColumn() level!: number;
  @StringColumn(500, { nullable: true }) text!: string | null;
  @TimeColumn() at!: Date;
}

/** A version of the rule; the newest holds. */
@Entity()
export class SupervisionRuleVersion {
  @PrimaryColumn({ type: 'integer' }) version!: number;
  @JsonColumn() rule!: SupervisionRule;
  @RefColumn({ to: 'Person' }) madeBy!: string;
  @TimeColumn() madeAt!: Date;
}
