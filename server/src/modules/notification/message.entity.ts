import type { MessageKind } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** What a message opens when it is tapped. */
export const MESSAGE_SUBJECTS = [
  'REQUEST',
  'TASK',
  'OFFER',
  'ORDER',
  'HOURS',
  'POINTS',
  'SHIFT',
  'SUPERVISE',
  'WHISTLE',
  'FILING',
  'REDEMPTION',
  'EXPORT',
  'GIVING',
  'BANK',
  'PAPER',
  'IDENTITY',
  'NO_SHOW',
  'VOLUNTEER',
  'ACTIVITY',
  'HAND',
  'TEAM',
  'TEAM_WORD',
  'STAR',
  'THANKS',
  'HONOUR',
  'VISIT',
  'COVERAGE',
  'NONE',
] as const;
export type MessageSubject = (typeof MESSAGE_SUBJECTS)[number];

/** One line in a person's inbox. Of one event she hears once. */
@Entity()
@Uniquely('uq_message_event', ['personId', 'eventId'])
@Index(['personId', 'isRead', 'createdAt', 'id'])
@Index(['subject', 'subjectId'])
export class Message {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(36) eventId!: string;
  @StringColumn(10) kind!: MessageKind;
  @StringColumn(60) title!: string;
  @StringColumn(300) text!: string;
  @StringColumn(10) subject!: MessageSubject;
  @RefColumn({ nullable: true }) subjectId!: string | null;
  @FlagColumn() isRead!: boolean;
  @TimeColumn({ nullable: true }) readAt!: Date | null;
  @TimeColumn() createdAt!: Date;
}
