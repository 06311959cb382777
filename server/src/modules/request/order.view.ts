import { ORDER_ACTIONS, ORDER_STATUSES } from '@linli/shared';
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
} from '../../platform/http/index.js';
import { ExtensionView, QuestionView } from './asks.view.js';
import { FileView } from '../file/index.js';

export class OrderView {
  @Id() id!: string;
  @Id() unitId!: string;
  @Text() unitName!: string;
  @Id({ nullable: true, description: 'The order it is a part of' }) parentId!: string | null;
  @Flag({ description: 'The unit that answers for the whole request' }) lead!: boolean;
  @OneOf(ORDER_STATUSES, 'OrderStatus') status!: string;
  @Text({ example: '正在办' }) statusLabel!: string;
  @Text({ nullable: true }) note!: string | null;
  @Instant() dispatchedAt!: string;
  @Instant() takeDueAt!: string;
  @Instant() dueAt!: string;
  @Instant({ nullable: true }) startedAt!: string | null;
  @Instant({ nullable: true }) takenAt!: string | null;
  @Text({ nullable: true, example: '刘师傅' }) takenBy!: string | null;
  @Instant({ nullable: true }) doneAt!: string | null;
  @Text({ nullable: true }) doneText!: string | null;
  @ListOf(() => FileView) donePhotos!: FileView[];
  @Text({ nullable: true }) returnReason!: string | null;
  @Nested(() => ExtensionView, { nullable: true, description: 'The last time more time was asked for' })
  extension!: ExtensionView | null;
  @OneOf(['OK', 'SOON', 'LATE'], 'Lateness') late!: string;
  @SomeOf(ORDER_ACTIONS, 'OrderAction') can!: string[];
}

/** What the handling unit needs of the request; never who reported it. */
export class OrderSubjectView {
  @Id() id!: string;
  @Text() number!: string;
  @Text() title!: string;
  @Text() text!: string;
  @Text() address!: string;
  @Decimal({ nullable: true }) lat!: number | null;
  @Decimal({ nullable: true }) lng!: number | null;
  @Flag() evidenceRequired!: boolean;
  @Instant({ nullable: true, description: 'Put off until then' }) suspendedUntil!: string | null;
  @Flag({ description: 'A suspension was asked for' }) suspensionAsked!: boolean;
  @Nested(() => QuestionView, { nullable: true, description: 'The last question to the reporter' })
  question!: QuestionView | null;
  @ListOf(() => FileView) photos!: FileView[];
}

export class UnitOrderView extends OrderView {
  @Nested(() => OrderSubjectView) request!: OrderSubjectView;
  @ListOf(() => OrderView, { description: 'Parts of it that other units do' }) parts!: OrderView[];
  @SomeOf(['ask'], 'UnitRequestAction', { description: 'What it may do with the request' }) may!: string[];
}
