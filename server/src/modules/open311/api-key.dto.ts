import { API_RIGHTS } from '@linli/shared';
import { Id, Instant, SomeOf, Text, Whole } from '../../platform/http/index.js';

export class NewApiKeyBody {
  @Text({ max: 20, description: 'What it is for; staff read it beside each report' }) name!: string;
  @Text({ max: 60, description: 'Who answers for it' }) owner!: string;
  @SomeOf(API_RIGHTS, 'ApiRight') rights!: string[];
  @Whole({ min: 1, max: 6000, description: 'Calls a minute' }) perMinute!: number;
  @Instant({ optional: true, description: 'Good until; for ever when absent' }) expiresAt?: string;
}

export class ApiKeyParams {
  @Id() id!: string;
}
