import { Id, Instant, Nested, OneOf, Text, Whole } from '../../../platform/http/index.js';
import { PhoneTimes } from '../../../platform/phone-clock/index.js';
import { ARRIVAL_KINDS } from './arrival.entity.js';

export class ArrivalParams {
  @Id() id!: string;
}

export class ArrivalBody extends PhoneTimes {
  @OneOf(ARRIVAL_KINDS, 'ArrivalKind') kind!: string;
  @Whole({ optional: true, min: 5, max: 60, description: 'How late; only with LATE' }) minutes?: number;
}

export class ArrivalView {
  @OneOf(ARRIVAL_KINDS, 'ArrivalKind') kind!: string;
  @Whole({ nullable: true }) minutes!: number | null;
  @Instant() at!: string;
  @Text({ example: '19:12 说在路上了' }) says!: string;
}

export class OwnArrivalView {
  @Nested(() => ArrivalView, { nullable: true, description: 'What I said last' }) said!: ArrivalView | null;
}
