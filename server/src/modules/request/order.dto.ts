import { Flag, Id, Ids, Instant, ListOf, OneOf, Text, Whole } from '../../platform/http/index.js';

export class OrderLineBody {
  @Id() unitId!: string;
  @Instant({ optional: true, description: 'Deadline; else workingHours; else the default of the service' })
  dueAt?: string;
  @Whole({ optional: true, min: 1, max: 1000 }) workingHours?: number;
}

export class DispatchBody {
  @ListOf(() => OrderLineBody, { max: 5, description: 'The first unit leads' }) orders!: OrderLineBody[];
  @Text({ optional: true, max: 200 }) note?: string;
  @Flag({ optional: true, description: 'Halves the time' }) urgent?: boolean;
}

export class OrderParams {
  @Id() id!: string;
}

export class OrderQuery {
  @OneOf(['open', 'done'], 'OrderBox', { optional: true }) box?: string;
}

export class DoneBody {
  @Text({ max: 300 }) text!: string;
  @Ids({ max: 9 }) photoIds!: string[];
  @Instant({ optional: true, description: 'When it was tapped without a network; never later than now' })
  doneAt?: string;
}

export class ReturnBody {
  @Text({ max: 200 }) reason!: string;
  @Id({ optional: true }) suggestedUnitId?: string;
}

export class SplitBody {
  @Id() unitId!: string;
  @Text({ optional: true, max: 200 }) note?: string;
  @Instant({ optional: true, description: 'Not beyond the own deadline, which it is when absent' })
  dueAt?: string;
}

export class AskExtensionBody {
  @Instant({ description: 'Later than the deadline' }) dueAt!: string;
  @Text({ max: 200 }) reason!: string;
}

export class GrantExtensionBody {
  @Instant({ optional: true, description: 'Another time than was asked for' }) dueAt?: string;
  @Text({ optional: true, max: 200 }) note?: string;
}
