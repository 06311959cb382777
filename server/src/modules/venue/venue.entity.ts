import type { OpeningHours, VenueKind } from '@linli/shared';
import { Check, Entity, Index } from 'typeorm';
import {
  DoubleColumn,
  DoubleKeyColumn,
  FlagColumn,
  IdColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
} from '../../platform/database/index.js';

/** A culture station, a hall, a square: where activities take place. */
@Entity()
@Index(['regionCode'])
@Index(['unitId'])
export class Venue {
  @IdColumn() id!: string;
  /** Who looks after it. */
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @StringColumn(16) kind!: VenueKind;
  @StringColumn(30) name!: string;
  @StringColumn(80) address!: string;
  /** Community it stands in. */
  @StringColumn(15) regionCode!: string;
  /** Degrees, GCJ-02. */
  @DoubleColumn() lat!: number;
  @DoubleColumn() lng!: number;
  @JsonColumn() hours!: OpeningHours;
  /** Whether a wheelchair gets in without help. */
  @FlagColumn() accessible!: boolean;
  /** How to get in, in words: 东门有坡道. */
  @StringColumn(60, { nullable: true }) accessNote!: string | null;
  /** What else to know: 有热水，能停 5 辆车. */
  @StringColumn(300, { nullable: true }) note!: string | null;
  /** Its public number; nobody's own. */
  @StringColumn(20, { nullable: true }) phone!: string | null;
  /** The subject its pictures are attached to; new pictures are a new subject. */
  @RefColumn({ nullable: true }) photoKey!: string | null;
  @FlagColumn() active!: boolean;
  @TimeColumn() createdAt!: Date;
}

/** A part of a venue that one activity has to itself. */
@Entity()
@Index(['venueId'])
@Check('ck_venue_room_capacity', 'capacity > 0')
export class VenueRoom {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Venue }) venueId!: string;
  @StringColumn(20) name!: string;
  /** People. */
  @IntColumn() capacity!: number;
  @FlagColumn() active!: boolean;
}

/**
 * One quarter of an hour of a room, given to one activity. The key is what makes double booking impossible: two
 * bookings that overlap share a quarter.
 */
@Entity()
@Index(['holderId'])
export class RoomQuarter {
  @IdColumn() roomId!: string;
  /** Quarters of an hour since 1970-01-01T00:00Z. */
  @DoubleKeyColumn() quarter!: number;
  /** Activity. */
  @RefColumn() holderId!: string;
}
