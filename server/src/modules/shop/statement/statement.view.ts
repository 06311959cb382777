import { Id, Instant, ListOf, Nested, SomeOf, Text, Whole } from '../../../platform/http/index.js';

/** One kind of goods in a month: what was handed out less what was brought back. */
export class StatementLineView {
  @Id() goodsId!: string;
  @Text() title!: string;
  @Text() unitWord!: string;
  @Whole() handedOut!: number;
  @Whole() returned!: number;
  @Whole({ min: -2_147_483_647 }) points!: number;
}

export class SettledView {
  @Instant() at!: string;
  @Text({ example: '钟女士' }) by!: string;
  @Text({ nullable: true }) note!: string | null;
}

export const STATEMENT_CAN = ['settle'] as const;

/** A partner's month. */
export class StatementView {
  @Id() partnerId!: string;
  @Text() partnerName!: string;
  @Text({ example: '2026-11' }) month!: string;
  @ListOf(() => StatementLineView) lines!: StatementLineView[];
  @Whole({ min: -2_147_483_647 }) pieces!: number;
  @Whole({ min: -2_147_483_647 }) points!: number;
  @Nested(() => SettledView, { nullable: true }) settled!: SettledView | null;
  @SomeOf(STATEMENT_CAN, 'StatementCan') can!: string[];
}
