import { FULFIL_WAYS, REDEMPTION_STATUSES } from '@linli/shared';
import { Id, Instant, ListOf, Nested, OneOf, SomeOf, Text, Whole } from '../../../platform/http/index.js';
import { FileView } from '../../file/index.js';
import { PartnerView } from '../partner/partner.view.js';

export const REDEMPTION_CAN = ['cancel', 'return'] as const;

/** A redemption as its owner sees it. */
export class RedemptionView {
  @Id() id!: string;
  @OneOf(REDEMPTION_STATUSES, 'RedemptionStatus') status!: string;
  @Id() goodsId!: string;
  @Text() title!: string;
  @Text() unitWord!: string;
  @Whole() quantity!: number;
  @Whole() points!: number;
  @Nested(() => FileView, { nullable: true }) photo!: FileView | null;
  @Nested(() => PartnerView) partner!: PartnerView;
  @Text({ nullable: true, description: 'Nine digits, while it can be fetched' }) code!: string | null;
  @Text({ nullable: true, max: 300, description: 'For the QR code' }) sealed!: string | null;
  @Instant() createdAt!: string;
  @Instant() expiresAt!: string;
  @Instant({ nullable: true }) fulfilledAt!: string | null;
  @Instant({ nullable: true, description: 'When it was cancelled, ran out or was brought back' })
  closedAt!: string | null;
  @Text({ nullable: true }) reason!: string | null;
  @SomeOf(REDEMPTION_CAN, 'RedemptionCan') can!: string[];
}

export class RedemptionPageView {
  @ListOf(() => RedemptionView) items!: RedemptionView[];
  @Text({ nullable: true }) nextCursor!: string | null;
}

/** A redemption as the partner sees it: what to hand out, and to whom by the name she may be called. */
export class HandoutView {
  @Id() id!: string;
  @OneOf(REDEMPTION_STATUSES, 'RedemptionStatus') status!: string;
  @Text() title!: string;
  @Text() unitWord!: string;
  @Whole() quantity!: number;
  @Whole() points!: number;
  @Text({ example: '陈阿姨' }) who!: string;
  @Instant() createdAt!: string;
  @Instant() expiresAt!: string;
  @Instant({ nullable: true }) fulfilledAt!: string | null;
  @OneOf(FULFIL_WAYS, 'FulfilWay', { nullable: true }) via!: string | null;
  @SomeOf(REDEMPTION_CAN, 'RedemptionCan') can!: string[];
}

/** One place where I hand out: who will come, and who came today. */
export class DeskPlaceView {
  @Nested(() => PartnerView) partner!: PartnerView;
  @ListOf(() => HandoutView, { description: 'Not fetched yet, the one that ends first on top' })
  waiting!: HandoutView[];
  @ListOf(() => HandoutView, { description: 'Handed out in the last days, the newest on top' })
  done!: HandoutView[];
}

export class DeskView {
  @Text({ description: 'Ed25519, base64url: checks QR codes without a network' }) publicKey!: string;
  @ListOf(() => DeskPlaceView) places!: DeskPlaceView[];
}
