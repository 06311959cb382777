import { ListOf, Text, Whole } from '../../../platform/http/index.js';

export class CommunityTotalsView {
  @Text() communityCode!: string;
  @Text() communityName!: string;
  @Whole({ nullable: true, description: 'Null when so few that they could be recognised' })
  people!: number | null;
  @Whole() minutes!: number;
  @Whole() given!: number;
}

export class PublicTotalsView {
  @Whole() year!: number;
  @Whole() given!: number;
  @Whole() redeemed!: number;
  @Whole() donated!: number;
  @Whole() minutes!: number;
  @ListOf(() => CommunityTotalsView) communities!: CommunityTotalsView[];
  @Whole({ description: 'Number of the newest link of the hash chain' }) links!: number;
  @Text({ nullable: true, description: 'Who notes it can prove later that nothing before it was changed' })
  link!: string | null;
}
