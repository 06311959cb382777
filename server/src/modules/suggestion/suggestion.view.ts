import { Flag, ListOf, Nested, Text, Whole } from '../../platform/http/index.js';
import { ServiceTileView } from '../catalogue/index.js';

export class SuggestedTileView extends ServiceTileView {
  @Whole({ min: 0, max: 100, description: 'Per cent: how likely it is' }) confidence!: number;
  @Text({ nullable: true, example: '安泰物业', description: 'Who would likely get it there' })
  unitName!: string | null;
}

export class TileQuestionView {
  @Text({ example: '水是从下水道冒出来的吗？' }) text!: string;
  @Text({ description: 'Tile when the answer is yes' }) yes!: string;
  @Text({ description: 'Tile when it is no' }) no!: string;
}

export class SuggestionView {
  @ListOf(() => SuggestedTileView, { description: 'Likeliest first, at most three' })
  tiles!: SuggestedTileView[];
  @Flag({ description: 'Sure enough to be said as a statement' }) sure!: boolean;
  @Nested(() => TileQuestionView, { nullable: true, description: 'What tells the likeliest two apart' })
  question!: TileQuestionView | null;
}
