import { CARE_KINDS, CHECK_ANSWERS, CONSENT_GIVERS } from '@linli/shared';
import { Flag, Id, Ids, Nested, OneOf, Text, Whole } from '../../platform/http/index.js';
import { OptionalPhoneTimes } from '../../platform/phone-clock/index.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class CareParams {
  @Id() id!: string;
}

export class VisitParams {
  @Id() id!: string;
}

export class CareBody {
  @Text({ max: 20, description: 'Kept encrypted' }) name!: string;
  @Text({ max: 20, example: '一位独居老人' }) phrase!: string;
  @OneOf(CARE_KINDS, 'CareKind') kind!: string;
  @Text({ max: 60, description: 'Kept encrypted; shown to the visitor on the day' }) address!: string;
  @Text({ optional: true, max: 20, pattern: /^[0-9-]{0,20}$/ }) phone?: string;
  @Text({ optional: true, max: 200, description: 'What a visitor has to know; kept encrypted' })
  notes?: string;
  @Text({ max: 100, description: 'Why she is on the list' }) why!: string;
  @OneOf(CONSENT_GIVERS, 'ConsentGiver', { description: 'Who agreed, in her own words or by signature' })
  consentBy!: string;
  @Text({ max: 60, example: '11月20日上门当面说的' }) consentNote!: string;
  @Text({ max: 10, pattern: DAY, description: 'Last day on the list, a year ahead at most' }) endsOn!: string;
}

export class EndCareBody {
  @Text({ max: 100 }) reason!: string;
}

export class VisitPlanBody {
  @Whole({ min: 1, max: 60 }) everyDays!: number;
  @Whole({ min: 7, max: 20, description: 'Hour of the day in the city' }) hour!: number;
  @Whole({ min: 15, max: 240 }) minutes!: number;
  @Text({ max: 10, pattern: DAY }) firstOn!: string;
  @Id({ optional: true, description: 'The same face each time; she has agreed to come' }) visitorId?: string;
  @Flag({ description: 'Visitors are insured against accidents' }) insured!: boolean;
}

export class ArrangeBody {
  @Id({ optional: true, description: 'Who has agreed to go; nobody: volunteers apply' }) visitorId?: string;
}

class VisitChecksBody {
  @OneOf(CHECK_ANSWERS, 'CheckAnswer') BODY!: string;
  @OneOf(CHECK_ANSWERS, 'CheckAnswer') MEALS!: string;
  @OneOf(CHECK_ANSWERS, 'CheckAnswer') MEDICINE!: string;
  @OneOf(CHECK_ANSWERS, 'CheckAnswer') SAFETY!: string;
  @OneOf(CHECK_ANSWERS, 'CheckAnswer') MOOD!: string;
}

export class StartVisitBody extends OptionalPhoneTimes {}

export class FinishVisitBody extends OptionalPhoneTimes {
  @Nested(() => VisitChecksBody) checks!: VisitChecksBody;
  @Text({ optional: true, max: 300 }) text?: string;
  @Ids({ max: 3 }) photoIds!: string[];
  @Flag({ description: 'She agreed to be photographed' }) photoConsent!: boolean;
  @Text({ optional: true, max: 200, description: 'What she needs: becomes a request nobody else sees' })
  needs?: string;
}
