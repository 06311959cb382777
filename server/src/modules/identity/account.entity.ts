import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  KeyColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';
import { Person } from './person.entity.js';

/** A staff member's name and password (argon2id). */
@Entity()
export class Account {
  @KeyColumn(60) login!: string;
  @RefColumn({ to: () => Person }) personId!: string;
  @StringColumn(255) passwordHash!: string;
  @TimeColumn() createdAt!: Date;
}

/** The person behind a WeChat openid. */
@Entity()
@Index(['personId'])
export class WechatAccount {
  @KeyColumn(64) openid!: string;
  @RefColumn({ to: () => Person }) personId!: string;
  @TimeColumn() createdAt!: Date;
}

/** What a person agreed to, in which version. */
@Entity()
@Uniquely('uq_consent', ['personId', 'purpose', 'version'])
export class Consent {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Person }) personId!: string;
  @StringColumn(30) purpose!: string;
  @StringColumn(20) version!: string;
  @TimeColumn() givenAt!: Date;
}

/** A look at a person's sensitive data: who, at what, why. Only ever added to. */
@Entity()
@Index(['personId', 'at'])
export class AccessLog {
  @IdColumn() id!: string;
  /** Whose data. */
  @RefColumn({ to: () => Person }) personId!: string;
  @RefColumn({ to: () => Person }) viewerId!: string;
  /** The viewer as she was called then, with her unit. */
  @StringColumn(80) viewerName!: string;
  /** A sentence for the person, for example 看了您的电话. */
  @StringColumn(80) what!: string;
  @StringColumn(200, { nullable: true }) reason!: string | null;
  @TimeColumn() at!: Date;
}

/** One of the people whom a visitor of the demo may become; empty outside the demo. */
@Entity()
export class DemoPerson {
  @IdColumn() personId!: string;
  @IntColumn() position!: number;
  /** Time of the day of her part in the story, for example 9:12. */
  @StringColumn(5) time!: string;
  @StringColumn(20) icon!: string;
  @StringColumn(20) role!: string;
  @StringColumn(20) roleLabel!: string;
  @StringColumn(60, { nullable: true }) unitName!: string | null;
  @StringColumn(60) does!: string;
}
