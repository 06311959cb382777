import type { Skill } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import { IdColumn, RefColumn, StringColumn, TimeColumn, Uniquely } from '../../../platform/database/index.js';

/** A unit has seen that somebody has a skill, with its paper where there is one (持证). Seen again, the row is renewed. */
@Entity()
@Uniquely('uq_skill_certificate', ['personId', 'skill'])
@Index(['expiresAt'])
export class SkillCertificate {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(20) skill!: Skill;
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @RefColumn({ to: 'Person' }) certifiedBy!: string;
  @TimeColumn() certifiedAt!: Date;
  @TimeColumn() expiresAt!: Date;
}
