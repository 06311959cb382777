import { Id, OneOf, PageQuery, Text, Whole } from '../../platform/http/index.js';

export class ReviewParams {
  @Id() id!: string;
}

export class ReviewBody {
  @Id({ description: 'The unit that speaks; one of mine' }) byUnitId!: string;
  @Id({ description: 'The unit it speaks of; the same one for a self-review' }) ofUnitId!: string;
  @Whole({ min: 1, max: 5 }) score!: number;
  @Text({ max: 200 }) reason!: string;
}

export class ReviewListQuery extends PageQuery {
  @OneOf(['said', 'received'], 'ReviewBox', { description: 'By my unit, or of it by others' }) box!: string;
}
