import {
  BANK_USE_ACTIONS,
  BANK_USE_STATUSES,
  DONATION_STATUSES,
  DONATION_TARGETS,
  FAMILY_RELATIONS,
} from '@linli/shared';
import { Id, Instant, ListOf, Nested, OneOf, SomeOf, Text, Whole } from '../../platform/http/index.js';

export class TeamChoiceView {
  @Id() id!: string;
  @Text() name!: string;
}

/** What I may give, and through whom. */
export class GivingOptionsView {
  @Text({ nullable: true, description: 'Null while no community is chosen' }) committeeName!: string | null;
  @ListOf(() => TeamChoiceView) teams!: TeamChoiceView[];
  @Whole({ description: 'Points I can spend' }) balance!: number;
  @Whole({ description: 'Points I may still give this month' }) left!: number;
  @Whole() least!: number;
  @Whole() mostPerMonth!: number;
}

export const DONATION_CAN = ['approve', 'decline', 'thank'] as const;

export class DonationView {
  @Id() id!: string;
  @Whole() points!: number;
  @OneOf(DONATION_TARGETS, 'DonationTarget') target!: string;
  @Text({ description: 'Whom it went to, never by name', example: '一位独居老人' }) to!: string;
  @Text({ nullable: true }) wish!: string | null;
  @OneOf(DONATION_STATUSES, 'DonationStatus') status!: string;
  @Instant() createdAt!: string;
  @Instant({ nullable: true }) decidedAt!: string | null;
  @Text({ nullable: true }) reason!: string | null;
  @Text({ nullable: true }) thanks!: string | null;
  @Text({ nullable: true, description: 'Who gave it, for the committee' }) giver!: string | null;
  @SomeOf(DONATION_CAN, 'DonationCan') can!: string[];
}

export class RecipientView {
  @Id() id!: string;
  @Text() name!: string;
  @Text() phrase!: string;
  @Whole({ description: 'Points she was given so far' }) given!: number;
}

export class FamilyMemberView {
  @Id() id!: string;
  @OneOf(FAMILY_RELATIONS, 'FamilyRelation') relation!: string;
  @Text() relationLabel!: string;
  @Text() name!: string;
  @Instant() consentedAt!: string;
}

export class BankUseView {
  @Id() id!: string;
  @Text() title!: string;
  @Text({ example: '妈妈', description: '自己 for oneself' }) whom!: string;
  @Whole() hours!: number;
  @Whole({ nullable: true }) paidHours!: number | null;
  @OneOf(BANK_USE_STATUSES, 'BankUseStatus') status!: string;
  @Instant() createdAt!: string;
  @Text({ nullable: true }) reason!: string | null;
  @Text({ nullable: true, description: 'Who asks, for the committee' }) who!: string | null;
  @Id() requestId!: string;
  @SomeOf(BANK_USE_ACTIONS, 'BankUseAction') can!: string[];
}

export class HelpChoiceView {
  @Id() id!: string;
  @Text() title!: string;
  @Instant() createdAt!: string;
}

/** What was laid by last and may still be taken back. */
export class BankUndoView {
  @Id() id!: string;
  @Whole() hours!: number;
  @Instant() until!: string;
}

/** My time bank. */
export class BankView {
  @Whole() hours!: number;
  @Whole({ description: 'Promised to help that is not confirmed yet' }) promisedHours!: number;
  @Whole() capHours!: number;
  @Whole({ description: 'Hours my points are enough for' }) affordableHours!: number;
  @Whole() pointsPerHour!: number;
  @Nested(() => BankUndoView, { nullable: true }) undo!: BankUndoView | null;
  @ListOf(() => FamilyMemberView) family!: FamilyMemberView[];
  @ListOf(() => BankUseView) uses!: BankUseView[];
  @ListOf(() => HelpChoiceView, { description: 'My requests for help that can be paid from it' })
  help!: HelpChoiceView[];
}
