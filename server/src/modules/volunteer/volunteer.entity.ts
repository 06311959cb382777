import type { Skill } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import {
  DoubleColumn,
  FlagColumn,
  IdColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** What a volunteer said of herself. Its row is also the lock under which her places are taken. */
@Entity()
@Uniquely('uq_volunteer_profile', ['personId'])
@Index(['homeCommunityCode'])
@Index(['teamUnitId'])
export class VolunteerProfile {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @JsonColumn() skills!: Skill[];
  /** Half days of the week when she is free, 0..20 (see `AVAILABILITY_BLOCKS`). */
  @JsonColumn() availability!: number[];
  /** How far she goes, metres. */
  @IntColumn() maxDistance!: number;
  @IntColumn() weeklyHours!: number;
  /** Can climb stairs and walk two hours. */
  @FlagColumn() fit!: boolean;
  /** As she said; null where the ID card was checked, or where she registered before it was asked for. */
  @StringColumn(4, { nullable: true }) birthYear!: string | null;
  @IntColumn({ nullable: true }) dailyHours!: number | null;
  /** Must not lift or carry. */
  @FlagColumn({ nullable: true }) noHeavy!: boolean | null;
  /** Until then she is not asked (休息一阵). */
  @TimeColumn({ nullable: true }) pausedUntil!: Date | null;
  /** Minutes of the day between which she is not asked, city time; may go over midnight. */
  @IntColumn({ nullable: true }) quietFrom!: number | null;
  @IntColumn({ nullable: true }) quietTo!: number | null;
  /** Her own insurance, as the committee has seen it. */
  @TimeColumn({ nullable: true }) insuredUntil!: Date | null;
  @StringColumn(12, { nullable: true }) homeCommunityCode!: string | null;
  /** Degrees, GCJ-02; only for distances, never shown to anybody else. */
  @DoubleColumn({ nullable: true }) homeLat!: number | null;
  @DoubleColumn({ nullable: true }) homeLng!: number | null;
  @RefColumn({ nullable: true, to: 'Unit' }) teamUnitId!: string | null;
  /** Stars she was given after public notice (see `StarKeeper`); null for none. */
  @IntColumn({ nullable: true }) stars!: number | null;
  /** Counts what she took on or gave up; raising it makes her own steps follow each other. */
  @IntColumn() turn!: number;
  @TimeColumn() createdAt!: Date;
  @TimeColumn() updatedAt!: Date;
}
