import {
  SUPERVISION_ACTIONS,
  SUPERVISION_COLOURS,
  SUPERVISION_REASONS,
  SUPERVISION_STATUSES,
} from '@linli/shared';
import { Flag, Id, Instant, ListOf, OneOf, SomeOf, Text, Whole } from '../../platform/http/index.js';
import { FileView } from '../file/index.js';

export class SupervisionCardView {
  @Id() id!: string;
  @Id() requestId!: string;
  @Text({ example: 'ZG20261120-000123' }) number!: string;
  @Text() title!: string;
  @Text() address!: string;
  @OneOf(SUPERVISION_COLOURS, 'SupervisionColour') colour!: string;
  @Text({ example: '红牌' }) colourLabel!: string;
  @OneOf(SUPERVISION_REASONS, 'SupervisionReason') reason!: string;
  @Text({ example: '办理超时' }) reasonLabel!: string;
  @Text() text!: string;
  @OneOf(SUPERVISION_STATUSES, 'SupervisionStatus') status!: string;
  @Text({ example: '等答复' }) statusLabel!: string;
  @Id() unitId!: string;
  @Text() unitName!: string;
  @Whole({ description: 'How often it rose' }) level!: number;
  @Text({ example: '上一级' }) levelLabel!: string;
  @Text({ nullable: true, description: 'Who is asked by name' }) named!: string | null;
  @Instant() issuedAt!: string;
  @Instant() answerBy!: string;
  @OneOf(['OK', 'SOON', 'LATE'], 'Lateness') late!: string;
  @SomeOf(SUPERVISION_ACTIONS, 'SupervisionAction', { description: 'What the reader may do now' })
  can!: string[];
}

export class SupervisionStepView {
  @Instant() at!: string;
  @Text({ example: '区指挥中心黄先生' }) who!: string;
  @Text() what!: string;
  @Text({ nullable: true }) text!: string | null;
}

export class SupervisionView extends SupervisionCardView {
  @Text({ description: 'Who issued it' }) issuedBy!: string;
  @Text({ nullable: true }) answeredBy!: string | null;
  @Instant({ nullable: true }) answeredAt!: string | null;
  @Text({ nullable: true, max: 500 }) answerText!: string | null;
  @ListOf(() => FileView) photos!: FileView[];
  @Text({ nullable: true }) decisionNote!: string | null;
  @ListOf(() => SupervisionStepView, { description: 'Newest first' }) steps!: SupervisionStepView[];
}

export class SupervisionCountsView {
  @Whole({ description: 'My turn to answer' }) mine!: number;
  @Whole({ description: 'Answers to judge' }) answered!: number;
  @Whole() yellow!: number;
  @Whole() red!: number;
}

export class SupervisionPageView {
  @ListOf(() => SupervisionCardView, { description: 'Red first, then least time left' })
  items!: SupervisionCardView[];
  @Text({ nullable: true }) nextCursor!: string | null;
}

export class AnsweringUnitView {
  @Id() unitId!: string;
  @Text() name!: string;
  @Text({ example: '正在办这件事' }) why!: string;
  @Flag() suggested!: boolean;
}
