import { Flag, Id, Nested, Text } from '../../platform/http/index.js';
import { FilterQuery } from '../request/index.js';

export class SavedFilterBody {
  @Text({ max: 20 }) name!: string;
  @Nested(() => FilterQuery) filter!: FilterQuery;
  @Flag({ description: 'Stands above the list' }) pinned!: boolean;
  @Flag({ description: 'The people of my unit may use it' }) shared!: boolean;
}

export class SavedFilterPatch {
  @Text({ optional: true, min: 1, max: 20 }) name?: string;
  @Flag({ optional: true }) pinned?: boolean;
  @Flag({ optional: true }) shared?: boolean;
}

export class DeskParams {
  @Id() id!: string;
}

export class SavedFilterView {
  @Id() id!: string;
  @Text() name!: string;
  @Nested(() => FilterQuery) filter!: FilterQuery;
  @Flag() pinned!: boolean;
  @Flag() shared!: boolean;
  @Flag({ description: 'Made by the reader; others only use it' }) own!: boolean;
}
