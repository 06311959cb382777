import { VENUE_KINDS } from '@linli/shared';
import { Decimal, Flag, Id, Ids, ListOf, Nested, OneOf, Text, Whole } from '../../platform/http/index.js';
import { OpeningHoursBody } from '../../platform/opening-hours/index.js';

export class VenueRoomBody {
  @Id({ optional: true, description: 'Absent: a new room' }) id?: string;
  @Text({ max: 20, example: '二楼大厅' }) name!: string;
  @Whole({ min: 1, max: 5000, description: 'People' }) capacity!: number;
}

export class VenueBody {
  @OneOf(VENUE_KINDS, 'VenueKind') kind!: string;
  @Text({ max: 30, example: '厚德路社区活动室' }) name!: string;
  @Text({ max: 80 }) address!: string;
  @Decimal({ min: -90, max: 90, description: 'Degrees, GCJ-02' }) lat!: number;
  @Decimal({ min: -180, max: 180, description: 'Degrees, GCJ-02' }) lng!: number;
  @Nested(() => OpeningHoursBody) hours!: OpeningHoursBody;
  @Flag() accessible!: boolean;
  @Text({ optional: true, max: 60, example: '东门有坡道' }) accessNote?: string;
  @Text({ optional: true, max: 300 }) note?: string;
  @Text({ optional: true, max: 20, description: 'Its public number' }) phone?: string;
  @ListOf(() => VenueRoomBody, { max: 12 }) rooms!: VenueRoomBody[];
  @Ids({ optional: true, max: 6, description: 'Pictures just uploaded, in place of those before' })
  photoIds?: string[];
  @Flag() active!: boolean;
}

export class VenueParams {
  @Id() id!: string;
}

export class VenuesQuery {
  @Text({ optional: true, pattern: /^\d{6,15}$/, description: 'Where I look; my home when absent' })
  regionCode?: string;
}

export class RoomDayQuery {
  @Text({
    optional: true,
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    example: '2026-11-28',
    description: 'Today when absent',
  })
  date?: string;
}
