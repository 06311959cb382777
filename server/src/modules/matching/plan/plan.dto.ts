import { RELAXABLE_RULES } from '@linli/shared';
import { Id, Ids, OneOf, Text, Whole } from '../../../platform/http/index.js';

const REGION = /^\d{6,12}$/;

export class PlanQuery {
  @Text({ optional: true, pattern: REGION, description: 'One of my regions; my own when absent' })
  regionCode?: string;
}

export class StartPlanBody {
  @Text({ optional: true, pattern: REGION, description: 'One of my regions; my own when absent' })
  regionCode?: string;
}

export class PlanParams {
  @Id() id!: string;
}

export class PlanPlaceParams extends PlanParams {
  @Id() placeId!: string;
}

export class SendPlanBody {
  @Ids({ optional: true, max: 1000, description: 'These places only' }) placeIds?: string[];
}

export class WishBody {
  @Id() slotId!: string;
  @Id() personId!: string;
  @OneOf(['PIN', 'EXCLUDE', 'NONE'], 'WishKind', { description: 'NONE takes it back' }) kind!:
    'PIN' | 'EXCLUDE' | 'NONE';
}

export class WhatIfBody {
  @Id() slotId!: string;
  @Whole({ optional: true, min: -20, max: 20, description: 'People needed beyond those of the plan' })
  more?: number;
  @OneOf(RELAXABLE_RULES, 'RelaxableRule', { optional: true, description: 'Rule that would not count there' })
  rule?: (typeof RELAXABLE_RULES)[number];
  @Whole({ optional: true, min: 100, max: 50_000, description: 'With DISTANCE: everybody would go so far' })
  metres?: number;
}
