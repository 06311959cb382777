import type { OfferStatus } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import { IdColumn, RefColumn, StringColumn, TimeColumn, Uniquely } from '../../platform/database/index.js';

/** An invitation to one place of a shift. Nobody is asked for the same shift twice. */
@Entity()
@Uniquely('uq_offer_person', ['shiftId', 'personId'])
@Index(['personId', 'status', 'expiresAt'])
@Index(['personId', 'sentAt'])
@Index(['taskId', 'status'])
export class Offer {
  @IdColumn() id!: string;
  @RefColumn() taskId!: string;
  @RefColumn() shiftId!: string;
  @RefColumn() roleId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(10) status!: OfferStatus;
  @StringColumn(40) title!: string;
  /** Why she was asked, as it was when she was asked. */
  @StringColumn(120) reason!: string;
  @TimeColumn() sentAt!: Date;
  @TimeColumn() expiresAt!: Date;
  @TimeColumn({ nullable: true }) answeredAt!: Date | null;
}

/** A task that people are asked for: when to look again whether somebody has to be asked. */
@Entity()
@Index(['lookAt'])
export class OfferRound {
  @IdColumn() taskId!: string;
  /** Null once it needs nobody any more. */
  @TimeColumn({ nullable: true }) lookAt!: Date | null;
}
