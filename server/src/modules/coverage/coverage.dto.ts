import { COVERAGE_TARGETS, ROLES } from '@linli/shared';
import { TABLE_FORMATS } from '../../platform/export/index.js';
import {
  Decimal,
  Flag,
  Id,
  Ids,
  ListOf,
  OneOf,
  PageQuery,
  SomeOf,
  Text,
  Whole,
} from '../../platform/http/index.js';

const REGION = /^\d{6,15}$/;
/** Kinds the committee lists itself; grids are known already. */
const LISTED = ['BUILDING', 'HOUSEHOLD'] as const;

export class PlanParams {
  @Id() id!: string;
}

export class AbsenceParams extends PlanParams {
  @Id() personId!: string;
}

export class PlaceRowBody {
  @Text({ max: 60, example: '厚德路 12 号 3 栋', description: 'Where it is; no names of people' })
  name!: string;
  @Decimal({ min: -90, max: 90, description: 'Degrees, GCJ-02' }) lat!: number;
  @Decimal({ min: -180, max: 180, description: 'Degrees, GCJ-02' }) lng!: number;
}

export class ImportPlacesBody {
  @OneOf(LISTED, 'CoveragePlaceKind') kind!: string;
  @ListOf(() => PlaceRowBody, { max: 2000 }) rows!: PlaceRowBody[];
}

export class PlacesQuery extends PageQuery {
  @OneOf(LISTED, 'CoveragePlaceKind') kind!: string;
  @Text({ max: 15, pattern: REGION }) regionCode!: string;
}

export class PlanBody {
  @Text({ max: 40, example: '台风应急包保' }) title!: string;
  @Text({ max: 15, pattern: REGION }) regionCode!: string;
  @OneOf(COVERAGE_TARGETS, 'CoverageTarget') target!: string;
  @Whole({ min: 1, max: 20, description: 'People wanted at each place' }) perPlace!: number;
  @Whole({ min: 1, max: 100, description: 'Places one person takes at most' }) cap!: number;
  @Whole({
    optional: true,
    min: 100,
    max: 30_000,
    description: 'Metres nobody goes beyond; 3000 when absent',
  })
  reach?: number;
  @SomeOf(ROLES, 'Role', { optional: true, description: 'Take people with these roles' }) roles?: string[];
  @Ids({ optional: true, max: 200, description: 'Take people and volunteers of these units' })
  unitIds?: string[];
  @Flag({ optional: true, description: 'Take registered volunteers who live in the area' })
  volunteers?: boolean;
}

export class PlansQuery extends PageQuery {
  @Text({ optional: true, max: 15, pattern: REGION }) regionCode?: string;
}

export class SpotsQuery extends PageQuery {
  @Flag({ optional: true, description: 'Only those that miss somebody' }) missing?: boolean;
}

export class PeopleQuery extends PageQuery {
  @Id({ optional: true, description: 'Only people of this unit' }) unitId?: string;
}

export class PlanFileQuery {
  @OneOf(TABLE_FORMATS, 'TableFormat', { optional: true, description: 'xlsx when absent' }) format?: string;
}

export class AbsencesBody {
  @Ids({ max: 500 }) personIds!: string[];
  @Text({ max: 100, example: '在外地，赶不回来' }) reason!: string;
}

export class OwnAbsenceBody {
  @Text({ max: 100, example: '家里老人住院' }) reason!: string;
}
