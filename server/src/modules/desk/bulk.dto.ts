import { TIERS } from '@linli/shared';
import { Flag, Id, Ids, Instant, OneOf, Text, Whole } from '../../platform/http/index.js';

/** One call moves so many; longer selections are sent in parts, so that there is progress to show. */
export const BULK_MOST = 20;

export class BulkAcceptBody {
  @Ids({ max: BULK_MOST }) ids!: string[];
  @OneOf(TIERS, 'Tier', { optional: true, description: 'As guessed when absent' }) tier?: string;
}

export class BulkDispatchBody {
  @Ids({ max: BULK_MOST }) ids!: string[];
  @Id() unitId!: string;
  @Instant({
    optional: true,
    description: 'Deadline of all; else the working hours; else that of each service',
  })
  dueAt?: string;
  @Whole({ optional: true, min: 1, max: 1000 }) workingHours?: number;
  @Text({ optional: true, max: 200 }) note?: string;
}

export class BulkUnitsBody {
  @Ids({ max: 100 }) ids!: string[];
}

export class BulkRowView {
  @Id() id!: string;
  @Flag() done!: boolean;
  @Text({ nullable: true, example: 'request.unit_not_serving' }) code!: string | null;
  @Text({ nullable: true, description: 'Why not, in a sentence' }) detail!: string | null;
}

export class BulkUnitView {
  @Id() unitId!: string;
  @Text() name!: string;
  @Text({ example: '物业' }) kindLabel!: string;
  @Whole({ description: 'How many of the selected ones it answers for' }) fits!: number;
}
