import { Id, Instant, ListOf, OneOf, Text, Texts, Whole } from '../../../platform/http/index.js';

export class BudgetRequestView {
  @Id() id!: string;
  @Whole() points!: number;
  @Text() reason!: string;
  @OneOf(['OPEN', 'APPROVED', 'REFUSED'], 'BudgetRequestStatus') status!: string;
  @Text() askedBy!: string;
  @Instant() askedAt!: string;
  @Text({ nullable: true }) decidedBy!: string | null;
  @Instant({ nullable: true }) decidedAt!: string | null;
  @Text({ nullable: true }) note!: string | null;
  @Texts({ description: 'decide' }) can!: string[];
}

export class BudgetView {
  @Id() unitId!: string;
  @Text() unitName!: string;
  @Whole() year!: number;
  @Whole() granted!: number;
  @Whole() spent!: number;
  @Whole({ min: -2_147_483_647 }) left!: number;
  @Whole({ nullable: true, description: 'Given by the end of the year at this pace' })
  forecast!: number | null;
  @Whole({ description: 'Points that wait for a larger budget' }) waiting!: number;
  @Whole() waitingPeople!: number;
  @ListOf(() => BudgetRequestView) requests!: BudgetRequestView[];
  @Texts({ description: 'ask' }) can!: string[];
}
