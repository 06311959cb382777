import { PLAN_PLACE_STATUSES, PLAN_STATUSES, RELAXABLE_RULES } from '@linli/shared';
import {
  Decimal,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  Whole,
} from '../../../platform/http/index.js';
import { PersonRefView } from '../../identity/index.js';

export class PlanSeatView extends PersonRefView {
  @Id() personId!: string;
  @Decimal({ description: 'Lower is better' }) cost!: number;
  @Flag({ description: 'Decided by the organiser' }) pinned!: boolean;
  @Flag({ description: 'Asked as well, because not everybody says yes' }) extra!: boolean;
}

export class PlanRemedyView {
  @OneOf(RELAXABLE_RULES, 'RelaxableRule') rule!: (typeof RELAXABLE_RULES)[number];
  @Whole({ description: 'With DISTANCE: how far people would have to go' }) metres!: number;
  @Whole() gain!: number;
  @Text() sentence!: string;
}

export class PlanPlaceView {
  @Id() id!: string;
  @Id() slotId!: string;
  @Id() taskId!: string;
  @Text() title!: string;
  @Text() roleName!: string;
  @Text() meetingPoint!: string;
  @Instant() startAt!: string;
  @Whole({ description: 'People to be found' }) missing!: number;
  @Whole({ description: 'People asked before who have not answered' }) waiting!: number;
  @Whole({ description: 'Chance that as many come, per cent' }) confidence!: number;
  @ListOf(() => PlanSeatView) seats!: PlanSeatView[];
  @Text({ nullable: true, description: 'Why people are lacking' }) cause!: string | null;
  @Nested(() => PlanRemedyView, { nullable: true }) remedy!: PlanRemedyView | null;
  @OneOf(PLAN_PLACE_STATUSES, 'PlanPlaceStatus') status!: (typeof PLAN_PLACE_STATUSES)[number];
  @Instant({ nullable: true, description: 'When the invitations go out' }) sendAt!: string | null;
  @Whole({ description: 'People who are asked, or were' }) asked!: number;
  @Text({ nullable: true, description: 'What changed meanwhile' }) note!: string | null;
}

export class PlanFiguresView {
  @Whole() missing!: number;
  @Whole() placed!: number;
  @Whole({ nullable: true, description: 'Minutes on foot, mean of those whose home is known' })
  walkMinutes!: number | null;
  @Whole({ description: 'Pairs that did the same errand before' }) again!: number;
  @Whole({ description: 'Invitations that the busiest person gets' }) mostAsked!: number;
  @Whole({ description: 'Invitations that are ready to be sent' }) toSend!: number;
}

export class PlanView {
  @Id() id!: string;
  @Text() regionName!: string;
  @OneOf(PLAN_STATUSES, 'PlanStatus') status!: (typeof PLAN_STATUSES)[number];
  @Instant() startedAt!: string;
  @Instant({ nullable: true }) endedAt!: string | null;
  @Whole() solveMs!: number;
  @Whole({ description: 'Volunteers looked at' }) people!: number;
  @Whole({ description: 'Pairs of a person and a place that all rules allow' }) pairs!: number;
  @Flag({ description: 'Proven to be the best there is' }) proven!: boolean;
  @Decimal({ nullable: true, description: 'Share by which it may be above the best' }) gap!: number | null;
  @Nested(() => PlanFiguresView) figures!: PlanFiguresView;
  @ListOf(() => PlanPlaceView, { description: 'Gaps first, then by time' }) places!: PlanPlaceView[];
  @ListOf(() => PlanTimesView) histogram!: PlanTimesView[];
}

export class PlanTimesView {
  @Whole({ description: 'Asked so often in 14 days; the last one means "or more"' }) times!: number;
  @Whole() people!: number;
}

export class PlanDeskView {
  @Text() regionCode!: string;
  @Text() regionName!: string;
  @Nested(() => PlanView, { nullable: true, description: 'The newest one that was computed' })
  plan!: PlanView | null;
  @Flag({ description: 'A newer one is being computed' }) running!: boolean;
  @Text({ nullable: true, description: 'Why the newest run came to nothing' }) failure!: string | null;
}

export class PlanTermView {
  @Text() code!: string;
  @Text() sentence!: string;
  @Decimal() value!: number;
}

export class PlanReasonView extends PlanSeatView {
  @Text({ description: 'Why her, in one sentence' }) reason!: string;
  @ListOf(() => PlanTermView) terms!: PlanTermView[];
}

export class PlanOtherView extends PersonRefView {
  @Id() personId!: string;
  @Decimal({ nullable: true, description: 'Null for who may not have the place' }) cost!: number | null;
  @Text({ description: 'What is different, or why not' }) sentence!: string;
}

export class PlanExclusionView {
  @Text() rule!: string;
  @Text() label!: string;
  @Whole() people!: number;
}

export class PlanWishView extends PersonRefView {
  @Id() personId!: string;
  @OneOf(['PIN', 'EXCLUDE'], 'WishMade') kind!: 'PIN' | 'EXCLUDE';
  @Flag({ description: 'The plan could follow it' }) kept!: boolean;
}

export class PlanPlaceDetailView {
  @Id() id!: string;
  @ListOf(() => PlanReasonView) people!: PlanReasonView[];
  @ListOf(() => PlanOtherView) others!: PlanOtherView[];
  @ListOf(() => PlanExclusionView, { description: 'Rules by the people they keep away, most first' })
  exclusions!: PlanExclusionView[];
  @ListOf(() => PlanWishView) wishes!: PlanWishView[];
  @Text({ nullable: true, description: 'What to do about the gap' }) how!: string | null;
}

export class WhatIfView {
  @Whole({ description: 'People found for the place then' }) placed!: number;
  @Whole({ description: 'People needed there then' }) missing!: number;
  @Whole({ description: 'People lacking in the whole region, before and then' }) shortBefore!: number;
  @Whole() shortAfter!: number;
  @Whole({ description: 'People who would have another place than now' }) moved!: number;
  @ListOf(() => PersonRefView, { description: 'Who would come in addition' }) added!: PersonRefView[];
  @Text() sentence!: string;
}
