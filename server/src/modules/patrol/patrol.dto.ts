import { Decimal, Id, Ids, OneOf, PageQuery, Text } from '../../platform/http/index.js';
import { OUTCOMES } from './patrol.entity.js';
import { PhoneTimes } from '../../platform/phone-clock/index.js';

export class RoundParams {
  @Id() id!: string;
}

export class StartRoundBody extends PhoneTimes {
  @Id({ description: 'Made on the phone' }) id!: string;
  @Id() planId!: string;
  @Id({ optional: true, description: 'The shift of volunteers it is walked on; absent: a grid worker’s own' })
  shiftId?: string;
}

export class ShiftPatrolParams {
  @Id() shiftId!: string;
}

export class VisitBody extends PhoneTimes {
  @Id() stopId!: string;
}

export class FinishRoundBody extends PhoneTimes {}

export class PatrolItemBody extends PhoneTimes {
  @Id({ description: 'Made on the phone' }) id!: string;
  @Id({ optional: true, description: 'Where on the route' }) stopId?: string;
  @Text({ max: 40 }) tile!: string;
  @Text({ max: 500 }) text!: string;
  @Text({ optional: true, max: 120, description: 'The stop’s own when absent' }) address?: string;
  @Decimal({ optional: true, min: -90, max: 90, description: 'Degrees, GCJ-02' }) lat?: number;
  @Decimal({ optional: true, min: -180, max: 180, description: 'Degrees, GCJ-02' }) lng?: number;
  @OneOf(OUTCOMES, 'PatrolOutcome') outcome!: string;
  @Text({ optional: true, max: 200, description: 'What was done on the spot' }) handledText?: string;
  @Ids({ max: 9 }) photoIds!: string[];
  @Ids({ max: 9, description: 'Taken afterwards, when it was put right on the spot' })
  afterPhotoIds!: string[];
}

export class RoundsQuery extends PageQuery {}
