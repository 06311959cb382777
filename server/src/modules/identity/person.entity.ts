import type { Honorific } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import {
  DoubleColumn,
  FlagColumn,
  IdColumn,
  IntColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A human being. Real name and phone are encrypted; what others see is surname and honorific, or the nickname. */
@Entity()
@Uniquely('uq_person_phone', ['phoneIndex'])
@Index(['homeCommunityCode'])
export class Person {
  @IdColumn() id!: string;
  @StringColumn(8) surname!: string;
  @StringColumn(10) honorific!: Honorific;
  /** Chosen by herself; shown instead of surname and honorific. */
  @StringColumn(20, { nullable: true }) nickname!: string | null;
  /** Encrypted. */
  @TextColumn({ nullable: true }) realName!: string | null;
  /** Encrypted; of the ID card's number only what certificates print: 3607**********0028. */
  @TextColumn({ nullable: true }) idMask!: string | null;
  /** Encrypted; `phoneIndex` finds it. */
  @TextColumn({ nullable: true }) phone!: string | null;
  /** Keyed hash of the phone: equal phones have equal ones, nothing can be read back. */
  @StringColumn(64, { nullable: true }) phoneIndex!: string | null;
  /** 0 = phone at most, 1 = name and ID card checked by the committee. */
  @IntColumn() realNameLevel!: number;
  @StringColumn(15, { nullable: true }) homeCommunityCode!: string | null;
  @StringColumn(15, { nullable: true }) homeGridCode!: string | null;
  /** Home (degrees, GCJ-02), only for distances: never shown to anybody else. */
  @DoubleColumn({ nullable: true }) homeLat!: number | null;
  @DoubleColumn({ nullable: true }) homeLng!: number | null;
  @FlagColumn() largeText!: boolean;
  @StringColumn(8) theme!: Theme;
  /** `1961-03`, from a checked ID card: enough to know who is of age. */
  @StringColumn(7, { nullable: true }) birthMonth!: string | null;
  @TimeColumn() createdAt!: Date;
}
