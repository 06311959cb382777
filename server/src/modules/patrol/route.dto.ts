import { Decimal, Flag, Id, Instant, ListOf, OneOf, Text, Texts, Whole } from '../../platform/http/index.js';
import { PATROL_KINDS } from './patrol.entity.js';

export const MOST_STOPS = 100;
export const MOST_CHECKS = 10;

export class RouteParams {
  @Id() id!: string;
}

/** A stop as it is written down; its place in the list is its place on the route. */
export class RouteStopBody {
  @Id({ optional: true, description: 'Absent for a new stop' }) id?: string;
  @Text({ max: 16, description: 'Of the kinds of check lists' }) kind!: string;
  @Text({ max: 40, example: '7 栋' }) name!: string;
  @Text({ max: 120 }) address!: string;
  @Decimal({ optional: true, min: -90, max: 90, description: 'Degrees, GCJ-02' }) lat?: number;
  @Decimal({ optional: true, min: -180, max: 180, description: 'Degrees, GCJ-02' }) lng?: number;
}

class RouteValues {
  @Text({ max: 40 }) title!: string;
  @Whole({ min: 1, max: 90, description: 'Days within which every stop should be seen' }) everyDays!: number;
  @Texts({ max: MOST_CHECKS, each: 40, description: 'Looked at everywhere on this route' }) checks!: string[];
  @ListOf(() => RouteStopBody, { max: MOST_STOPS, description: 'In their order' }) stops!: RouteStopBody[];
}

export class NewRouteBody extends RouteValues {
  @Text({ max: 15, pattern: /^\d{12,15}$/, description: 'The grid, or the community' }) regionCode!: string;
  @OneOf(PATROL_KINDS, 'PatrolKind', { optional: true, description: 'Who walks it; absent: grid workers' })
  kind?: string;
}

export class EditRouteBody extends RouteValues {
  @Whole({ description: 'The version that was read' }) basedOn!: number;
}

export class EndRouteBody {
  @Whole({ description: 'The version that was read' }) basedOn!: number;
}

export class RouteStopView extends RouteStopBody {
  @Id() declare id: string;
}

export class RouteView {
  @Id() id!: string;
  @Whole({ description: 'Grows with every change' }) version!: number;
  @Text() title!: string;
  @OneOf(PATROL_KINDS, 'PatrolKind') kind!: string;
  @Text() regionCode!: string;
  @Text({ example: '第 3 网格' }) regionName!: string;
  @Whole() everyDays!: number;
  @Flag({ description: 'Made up for a demonstration' }) generated!: boolean;
  @Texts() checks!: string[];
  @ListOf(() => RouteStopView, { description: 'In their order' }) stops!: RouteStopView[];
  @Text({ nullable: true, description: 'Who changed it last' }) changedBy!: string | null;
  @Instant({ nullable: true }) changedAt!: string | null;
}

export class ChecklistView {
  @Text({ example: 'BUILDING' }) kind!: string;
  @Text({ example: '楼栋' }) label!: string;
  @Text({ example: '栋' }) unit!: string;
  @Texts() checks!: string[];
}

export class RoutesView {
  @ListOf(() => RouteView) routes!: RouteView[];
  @ListOf(() => ChecklistView, { description: 'Kinds of stops and what is looked at there' })
  checklists!: ChecklistView[];
}
