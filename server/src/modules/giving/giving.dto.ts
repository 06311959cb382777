import { DONATION_TARGETS, FAMILY_RELATIONS } from '@linli/shared';
import { Flag, Id, OneOf, Text, Whole } from '../../platform/http/index.js';

export class GivingParams {
  @Id() id!: string;
}

export class DonateBody {
  @OneOf(DONATION_TARGETS, 'DonationTarget') target!: string;
  @Id({ optional: true, description: 'For a team' }) teamUnitId?: string;
  @Whole({ min: 1, max: 1_000_000 }) points!: number;
  @Text({ optional: true, max: 60, example: '给家里有病人的' }) wish?: string;
}

export class PassOnBody {
  @Id({ optional: true, description: 'A neighbour of the list, for a donation to a neighbour' })
  recipientId?: string;
}

export class GivingReasonBody {
  @Text({ max: 100 }) reason!: string;
}

export class ThankBody {
  @Text({ max: 200, example: '换成一袋米送到了，老人家让我谢谢您' }) thanks!: string;
}

export class RecipientBody {
  @Text({ max: 20, description: 'Kept encrypted, for the committee only' }) name!: string;
  @Text({ max: 20, example: '一位独居老人' }) phrase!: string;
}

export class SaveHoursBody {
  @Whole({ min: 1, max: 1500 }) hours!: number;
}

export class FamilyBody {
  @OneOf(FAMILY_RELATIONS, 'FamilyRelation') relation!: string;
  @Text({ max: 20, description: 'Kept encrypted' }) name!: string;
  @Flag({ description: 'She has agreed to be named' }) consent!: boolean;
}

export class BankUseBody {
  @Id({ description: 'My request for help' }) requestId!: string;
  @Whole({ min: 1, max: 200 }) hours!: number;
  @Id({ optional: true, description: 'For a parent' }) memberId?: string;
}

export class PayBody {
  @Whole({ min: 1, max: 200, description: 'Hours the help took' }) hours!: number;
}
