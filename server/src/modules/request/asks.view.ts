import { Id, Instant, ListOf, OneOf, Text } from '../../platform/http/index.js';
import { FileView } from '../file/index.js';

export class QuestionView {
  @Id() id!: string;
  @Text({ example: '是几栋几单元？' }) text!: string;
  @Text({ example: '厚德路社区钟女士' }) askedBy!: string;
  @Instant() askedAt!: string;
  @Text({ nullable: true }) answer!: string | null;
  @Instant({ nullable: true }) answeredAt!: string | null;
  @ListOf(() => FileView, { description: 'Pictures of the answer' }) photos!: FileView[];
}

export class SuspensionView {
  @OneOf(['ASKED', 'APPROVED'], 'SuspensionState') status!: string;
  @Text() reason!: string;
  @Text({ example: '安泰物业刘师傅' }) askedBy!: string;
  @Instant() askedAt!: string;
  @Instant({ description: 'When it goes on by itself' }) until!: string;
}

export class ExtensionView {
  @OneOf(['ASKED', 'GRANTED', 'DENIED', 'VOID'], 'ExtensionState') status!: string;
  @Text() reason!: string;
  @Instant() askedAt!: string;
  @Instant({ description: 'The deadline before' }) oldDueAt!: string;
  @Instant() askedDueAt!: string;
  @Instant({ nullable: true }) newDueAt!: string | null;
}

export class RequestRefView {
  @Id() id!: string;
  @Text() number!: string;
  @Text() title!: string;
}
