import { Nested, Text, Whole } from '../../../platform/http/index.js';
import { RequestCardView } from '../request.view.js';

export class SimilarRequestView {
  @Nested(() => RequestCardView) request!: RequestCardView;
  @Whole({ min: 0, max: 100, description: 'How alike the words are' }) likeness!: number;
  @Text({ example: '同一类，离这里 60 米，说的也像' }) reason!: string;
}
