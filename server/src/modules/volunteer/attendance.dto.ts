import { Decimal, Id, OneOf, Text, Whole } from '../../platform/http/index.js';
import { OptionalPhoneTimes } from '../../platform/phone-clock/index.js';

export class ShiftParams {
  @Id() id!: string;
}

export class RosterParams extends ShiftParams {
  @Id() signupId!: string;
}

export class ScanBody {
  @Text({ max: 300 }) code!: string;
  @Decimal({ optional: true, min: -90, max: 90 }) lat?: number;
  @Decimal({ optional: true, min: -180, max: 180 }) lng?: number;
  @Text({
    optional: true,
    max: 64,
    description: 'A random name of this installation; kept as a hash for ninety days',
  })
  device?: string;
}

export class TickBody extends OptionalPhoneTimes {
  @OneOf(['IN', 'OUT'], 'TickAction') action!: string;
}

export class RecordParams {
  @Id() id!: string;
}

export class ConfirmHoursBody {
  @Whole({ optional: true, min: 0, max: 1440, description: 'Fewer minutes than measured, never more' })
  minutes?: number;
}

export class DisputeHoursBody {
  @Text({ max: 200 }) reason!: string;
}
