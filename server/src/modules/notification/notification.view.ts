import { MESSAGE_KINDS } from '@linli/shared';
import { MESSAGE_SUBJECTS } from './message.entity.js';
import { Flag, Id, Instant, ListOf, OneOf, Text, Whole } from '../../platform/http/index.js';

export class MessageView {
  @Id() id!: string;
  @OneOf(MESSAGE_KINDS, 'MessageKind') kind!: string;
  @Text({ example: '办事进展' }) kindLabel!: string;
  @Text({ example: '楼道灯修好了，请您看一眼' }) title!: string;
  @Text({ max: 300 }) text!: string;
  @Instant() at!: string;
  @Flag() read!: boolean;
  @OneOf(MESSAGE_SUBJECTS, 'MessageSubject')
  subject!: string;
  @Id({ nullable: true }) subjectId!: string | null;
}

export class MessagePageView {
  @ListOf(() => MessageView, { description: 'Unread first, then newest first' }) items!: MessageView[];
  @Text({ nullable: true }) nextCursor!: string | null;
}

export class KindCountView {
  @OneOf(MESSAGE_KINDS, 'MessageKind') kind!: string;
  @Text() kindLabel!: string;
  @Whole() unread!: number;
}

export class UnreadView {
  @Whole() total!: number;
  @ListOf(() => KindCountView) kinds!: KindCountView[];
}
