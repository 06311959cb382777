import { VENUE_KINDS } from '@linli/shared';
import { Decimal, Flag, Id, Instant, ListOf, Nested, OneOf, Text, Whole } from '../../platform/http/index.js';
import { OpeningHoursBody } from '../../platform/opening-hours/index.js';
import { FileView } from '../file/index.js';

export class VenueRoomView {
  @Id() id!: string;
  @Text() name!: string;
  @Whole({ description: 'People' }) capacity!: number;
}

/** A venue as everybody sees it. */
export class VenueView {
  @Id() id!: string;
  @OneOf(VENUE_KINDS, 'VenueKind') kind!: string;
  @Text() kindLabel!: string;
  @Text({ example: '厚德路社区活动室' }) name!: string;
  @Text() address!: string;
  @Text() regionCode!: string;
  @Text() regionName!: string;
  @Decimal({ description: 'Degrees, GCJ-02' }) lat!: number;
  @Decimal({ description: 'Degrees, GCJ-02' }) lng!: number;
  @Whole({ nullable: true, description: 'Metres from my home' }) distance!: number | null;
  @Text({ example: '周一到周五 9:00–17:00' }) hoursText!: string;
  @Text({ example: '今天 9:00–17:00' }) todayText!: string;
  @Flag() openNow!: boolean;
  @Flag() accessible!: boolean;
  @Text({ nullable: true }) accessNote!: string | null;
  @Text({ nullable: true }) note!: string | null;
  @Text({ nullable: true }) phone!: string | null;
  @ListOf(() => VenueRoomView) rooms!: VenueRoomView[];
  @ListOf(() => FileView) photos!: FileView[];
}

/** The same for the unit that looks after it. */
export class ManagedVenueView extends VenueView {
  @Text() unitName!: string;
  @Nested(() => OpeningHoursBody) hours!: OpeningHoursBody;
  @Flag() active!: boolean;
}

/** A time in which a room is taken. */
export class RoomTakenView {
  @Id() roomId!: string;
  @Instant() from!: string;
  @Instant() to!: string;
}

/** A day of a venue, as somebody sees it who looks for a free room. */
export class VenueDayView {
  @Text({ example: '9:00–12:00、14:00–17:00', description: 'Closed: 不开门' }) openText!: string;
  @ListOf(() => RoomTakenView) taken!: RoomTakenView[];
}
