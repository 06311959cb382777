import { COVERAGE_ACTIONS, COVERAGE_STATUSES, COVERAGE_TARGETS } from '@linli/shared';
import {
  Decimal,
  Flag,
  Id,
  Instant,
  ListOf,
  OneOf,
  SomeOf,
  Text,
  Texts,
  Whole,
} from '../../platform/http/index.js';

export class CoveragePlaceView {
  @Id() id!: string;
  @Text() name!: string;
  @Text() gridCode!: string;
  @Text() gridName!: string;
  @Decimal() lat!: number;
  @Decimal() lng!: number;
}

export class CoveragePlacePageView {
  @ListOf(() => CoveragePlaceView) items!: CoveragePlaceView[];
  @Text({ nullable: true }) nextCursor!: string | null;
}

export class PlacesImportedView {
  @Whole() added!: number;
  @Whole({ description: 'Were listed already' }) known!: number;
}

export class CoveragePlanView {
  @Id() id!: string;
  @Text() title!: string;
  @Text() regionCode!: string;
  @Text() regionName!: string;
  @OneOf(COVERAGE_TARGETS, 'CoverageTarget') target!: string;
  @Text({ example: '楼栋' }) targetLabel!: string;
  @Whole() perPlace!: number;
  @Whole() cap!: number;
  @Whole({ description: 'Metres' }) reach!: number;
  @OneOf(COVERAGE_STATUSES, 'CoverageStatus') status!: string;
  @Text() statusLabel!: string;
  @Flag({ description: 'Is being reckoned, anew or for what came loose' }) reckoning!: boolean;
  @Text({ nullable: true, description: 'Why there is no plan, and what to do' }) error!: string | null;
  @Whole({ nullable: true, description: 'Candidates' }) people!: number | null;
  @Whole({ nullable: true }) places!: number | null;
  @Whole({ nullable: true, description: 'People wanted in all' }) wanted!: number | null;
  @Whole({ nullable: true, description: 'People missing' }) missing!: number | null;
  @Whole({ nullable: true, description: 'Places without anybody' }) empty!: number | null;
  @Text({ nullable: true, description: 'The outcome in one sentence, and what to do next' }) summary!:
    string | null;
  @Whole({ nullable: true, description: 'Milliseconds of the last run' }) tookMs!: number | null;
  @Whole({ description: 'People who reported absent' }) absent!: number;
  @Instant() createdAt!: string;
  @Instant({ nullable: true }) reckonedAt!: string | null;
  @Instant({ nullable: true }) appliedAt!: string | null;
  @SomeOf([...COVERAGE_ACTIONS, 'absence'], 'CoverageCan') can!: string[];
}

export class CoveragePlanPageView {
  @ListOf(() => CoveragePlanView) items!: CoveragePlanView[];
  @Text({ nullable: true }) nextCursor!: string | null;
}

export class CovererView {
  @Id() personId!: string;
  @Text({ example: '陈阿姨' }) name!: string;
  @Text({ nullable: true }) unitName!: string | null;
}

export class CoverageSpotView {
  @Id() id!: string;
  @Text() name!: string;
  @Text() gridCode!: string;
  @Text() gridName!: string;
  @Decimal() lat!: number;
  @Decimal() lng!: number;
  @Whole() needed!: number;
  @Whole() missing!: number;
  @Text({ nullable: true, description: 'Why somebody is missing' }) cause!: string | null;
  @ListOf(() => CovererView) people!: CovererView[];
}

export class CoverageSpotPageView {
  @ListOf(() => CoverageSpotView) items!: CoverageSpotView[];
  @Text({ nullable: true }) nextCursor!: string | null;
}

export class CoveragePersonView extends CovererView {
  @Flag() absent!: boolean;
  @Text({ nullable: true }) absentReason!: string | null;
  @Texts({ description: 'Places she answers for' }) spots!: string[];
}

export class CoveragePersonPageView {
  @ListOf(() => CoveragePersonView) items!: CoveragePersonView[];
  @Text({ nullable: true }) nextCursor!: string | null;
}

export class OwnCoverageView {
  @Id() planId!: string;
  @Text() title!: string;
  @Text({ description: 'What she answers for, in one sentence' }) summary!: string;
  @Texts() spots!: string[];
  @Flag() absent!: boolean;
}
