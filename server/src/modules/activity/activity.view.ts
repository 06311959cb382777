import {
  ACTIVITY_ACTIONS,
  ACTIVITY_AUDIENCES,
  ACTIVITY_FITS,
  ACTIVITY_LIKES,
  ACTIVITY_STATUSES,
} from '@linli/shared';
import {
  Decimal,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  SomeOf,
  Text,
  Texts,
  Whole,
} from '../../platform/http/index.js';
import { FileView } from '../file/index.js';
import { TaskCardView } from '../volunteer/index.js';

/** What a household has: places, people who wait, and places that are offered. */
export class MyPartyView {
  @Whole() adults!: number;
  @Whole() children!: number;
  @Whole() waitingAdults!: number;
  @Whole() waitingChildren!: number;
  @Whole({ nullable: true, description: 'Place of the first of them in the line, 1 = next' })
  waitPlace!: number | null;
  @Whole() offeredAdults!: number;
  @Whole() offeredChildren!: number;
  @Instant({ nullable: true, description: 'Until when the offered places are kept' })
  answerBy!: string | null;
  @Whole({ nullable: true, description: 'How many were checked in' }) arrived!: number | null;
  @OneOf(ACTIVITY_LIKES, 'ActivityLike', { nullable: true }) liked!: string | null;
}

export class ActivityCardView {
  @Id() id!: string;
  @Text({ example: '一起包饺子' }) title!: string;
  @OneOf(ACTIVITY_STATUSES, 'ActivityStatus') status!: string;
  @Text() statusLabel!: string;
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @Text({ example: '厚德路社区一楼食堂' }) place!: string;
  @Whole({ nullable: true, description: 'Metres from my home' }) distance!: number | null;
  @OneOf(ACTIVITY_AUDIENCES, 'ActivityAudience') audience!: string;
  @SomeOf(ACTIVITY_FITS, 'ActivityFit') fits!: string[];
  @Whole() quota!: number;
  @Whole({ description: 'Free places' }) left!: number;
  @Whole({ description: 'Households that wait' }) waitingFamilies!: number;
  @Whole({ description: 'People who wait' }) waitingPeople!: number;
  @Flag({ description: 'New people may sign up now' }) open!: boolean;
  @Nested(() => FileView, { nullable: true }) photo!: FileView | null;
  @Nested(() => MyPartyView, { nullable: true }) mine!: MyPartyView | null;
}

export class ActivityNumbersView {
  @Whole({ description: 'People with a place' }) signedUp!: number;
  @Whole({ description: 'People who came' }) came!: number;
  @Whole({ description: 'People who still waited' }) waiting!: number;
  @Whole({ description: 'Households that said how it was' }) rated!: number;
  @Whole({ description: '… and liked it' }) liked!: number;
  @Whole({ description: '… and would come again' }) again!: number;
}

export const ACTIVITY_CAN = ['come', 'leave', 'accept', 'rate', 'manage', 'review'] as const;

export class ActivityDetailView extends ActivityCardView {
  @Text() summary!: string;
  @Texts({ description: 'What to know before' }) notes!: string[];
  @Whole({ nullable: true }) ageFrom!: number | null;
  @Whole({ nullable: true }) ageTo!: number | null;
  @Flag() takesChildren!: boolean;
  @Whole({ description: 'So many of one household' }) mostInParty!: number;
  @Id({ nullable: true }) venueId!: string | null;
  @Decimal({ description: 'Degrees, GCJ-02' }) lat!: number;
  @Decimal({ description: 'Degrees, GCJ-02' }) lng!: number;
  @Instant({ nullable: true }) signupFrom!: string | null;
  @Instant() signupUntil!: string;
  @Instant() cancelUntil!: string;
  @Text({ nullable: true }) photoCaption!: string | null;
  @Text() organiserName!: string;
  @Text({ description: 'Who puts it on, as she may be called' }) contactName!: string;
  @Text({ nullable: true, description: 'The public number of the unit' }) phone!: string | null;
  @Text({ nullable: true, max: 300, description: 'For the QR code of my household' }) code!: string | null;
  @Instant({ description: 'From when the code is looked at' }) codeFrom!: string;
  @Text({ nullable: true }) myName!: string | null;
  @Text({ nullable: true }) cancelReason!: string | null;
  @Text({ nullable: true, max: 1000, description: 'How it was' }) report!: string | null;
  @ListOf(() => FileView) reportPhotos!: FileView[];
  @Nested(() => ActivityNumbersView, { nullable: true, description: 'Once it is summed up' })
  numbers!: ActivityNumbersView | null;
  @ListOf(() => TaskCardView, { description: 'Volunteers it needs' }) tasks!: TaskCardView[];
  @SomeOf(ACTIVITY_CAN, 'ActivityCan') can!: string[];
}

export class MyActivitiesView {
  @ListOf(() => ActivityCardView, { description: 'Where my household comes or waits, next first' })
  coming!: ActivityCardView[];
  @ListOf(() => ActivityCardView, { description: 'Of the last months, newest first' })
  past!: ActivityCardView[];
}

/** An activity for whoever puts it on. */
export class ManagedActivityView extends ActivityDetailView {
  @Text({ nullable: true, max: 400 }) notesText!: string | null;
  @Id({ nullable: true }) roomId!: string | null;
  @Text({ nullable: true, description: 'What the street wants changed' }) reviewNote!: string | null;
  @Text() createdByName!: string;
  @SomeOf(ACTIVITY_ACTIONS, 'ActivityAction') actions!: string[];
  @Nested(() => ActivityNumbersView) figures!: ActivityNumbersView;
}

/** A household on the list at the door. No phone, no full name. */
export class GuestView {
  @Id() signupId!: string;
  @Text({ example: '陈阿姨' }) who!: string;
  @Whole() adults!: number;
  @Whole() children!: number;
  @Whole() waiting!: number;
  @Whole({ nullable: true }) arrived!: number | null;
  @Instant({ nullable: true }) arrivedAt!: string | null;
}

export class GuestListView {
  @Id() activityId!: string;
  @Text() title!: string;
  @Instant() startAt!: string;
  @Instant({ description: 'From when people are checked in' }) checkInFrom!: string;
  @Nested(() => ActivityNumbersView) numbers!: ActivityNumbersView;
  @ListOf(() => GuestView) guests!: GuestView[];
}

export class ActivityRuleView {
  @Text() regionCode!: string;
  @Text() regionName!: string;
  @Flag() review!: boolean;
}
