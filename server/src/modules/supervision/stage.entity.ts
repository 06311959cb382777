import { Entity, Index } from 'typeorm';
import { IdColumn, KeyColumn, TimeColumn } from '../../platform/database/index.js';

/** A request with clocks that run: when to look at them again. */
@Entity()
@Index(['lookAt'])
export class StageWatch {
  @IdColumn() requestId!: string;
  /** Null once nothing can happen without somebody moving it. */
  @TimeColumn({ nullable: true }) lookAt!: Date | null;
}

/** What was done about one threshold of one stage: whoever writes this row does it, everybody else comes too late. */
@Entity()
export class StageMark {
  @IdColumn() requestId!: string;
  /** `HANDLE:<order>:<deadline>:80` */
  @KeyColumn(100) mark!: string;
  @TimeColumn() at!: Date;
}
