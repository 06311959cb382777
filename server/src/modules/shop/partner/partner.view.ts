import { Decimal, Flag, Id, Nested, Text } from '../../../platform/http/index.js';
import { OpeningHoursBody } from '../../../platform/opening-hours/index.js';

/** A place to fetch things, as everybody sees it. */
export class PartnerView {
  @Id() id!: string;
  @Text({ example: '厚德路社区一楼' }) name!: string;
  @Text() address!: string;
  @Text() regionCode!: string;
  @Text() regionName!: string;
  @Text({ example: '周一到周五 9:00–17:00' }) hoursText!: string;
  @Text({ example: '今天 9:00–17:00' }) todayText!: string;
  @Flag() openNow!: boolean;
  @Decimal({ nullable: true }) lat!: number | null;
  @Decimal({ nullable: true }) lng!: number | null;
}

/** The same for the committee, with whom to call. */
export class ManagedPartnerView extends PartnerView {
  @Id() unitId!: string;
  @Text() unitName!: string;
  @Nested(() => OpeningHoursBody) hours!: OpeningHoursBody;
  @Text({ nullable: true }) contactName!: string | null;
  @Text({ nullable: true }) contactPhone!: string | null;
  @Flag() active!: boolean;
}
