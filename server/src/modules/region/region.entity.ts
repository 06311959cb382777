import type { RegionLevel } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import {
  DoubleColumn,
  FlagColumn,
  JsonColumn,
  KeyColumn,
  StringColumn,
} from '../../platform/database/index.js';

/** Rings of [lng, lat] in GCJ-02, the outer one first; every ring is closed. */
export type Rings = [number, number][][];

/** TERRITORIAL: a piece of a community. SECTORAL: a park, market or school run by an industry department. */
export type GridKind = 'TERRITORIAL' | 'SECTORAL';

/** A node of the region tree, keyed by its official code: 6, 9 or 12 digits, grids 12 + 3. */
@Entity()
@Index(['parentCode'])
@Index(['path'])
export class Region {
  @KeyColumn(15) code!: string;
  /** As in the official list, for example 厚德路居委会. */
  @StringColumn(60) officialName!: string;
  /** As people say it, for example 厚德路社区. */
  @StringColumn(60) name!: string;
  @StringColumn(12) level!: RegionLevel;
  @StringColumn(15, { nullable: true }) parentCode!: string | null;
  /** Codes from the root down to this region, each followed by a slash: one prefix search finds a subtree. */
  @StringColumn(120) path!: string;
  @StringColumn(12, { nullable: true }) gridKind!: GridKind | null;
  @JsonColumn({ nullable: true }) rings!: Rings | null;
  /** True when the shape was invented and is not the official boundary. */
  @FlagColumn() generated!: boolean;
  @DoubleColumn({ nullable: true }) centreLat!: number | null;
  @DoubleColumn({ nullable: true }) centreLng!: number | null;
}
