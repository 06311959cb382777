import { Decimal, Text } from '../../../platform/http/index.js';

export class SimilarBody {
  @Text({ max: 500 }) text!: string;
  @Decimal({ min: -90, max: 90, description: 'Degrees, GCJ-02' }) lat!: number;
  @Decimal({ min: -180, max: 180, description: 'Degrees, GCJ-02' }) lng!: number;
  @Text({ optional: true, max: 30, description: 'Service tile; guessed from the text when absent' })
  tile?: string;
  @Decimal({ optional: true, min: 10, max: 2000, description: 'Metres, 250 when absent' }) radius?: number;
}
