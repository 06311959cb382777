import { TIERS } from '@linli/shared';
import { Id, Ids, Instant, OneOf, Text } from '../../platform/http/index.js';

export class AskSuspensionBody {
  @Text({ max: 200, description: 'The reporter reads it' }) reason!: string;
  @Instant({ description: 'When it goes on by itself' }) until!: string;
}

export class SuspendBody {
  @Instant({ optional: true, description: 'Another time than was asked for' }) until?: string;
  @Text({ optional: true, max: 200 }) note?: string;
}

export class AskBody {
  @Text({ max: 200, description: 'A question to the reporter' }) text!: string;
}

export class AnswerBody {
  @Text({ max: 500 }) text!: string;
  @Ids({ max: 9 }) photoIds!: string[];
}

export class MergeBody {
  @Id({ description: 'The request in which it is handled from now on' }) intoId!: string;
  @Text({ optional: true, max: 200 }) note?: string;
}

export class RetierBody {
  @OneOf(TIERS, 'Tier') tier!: string;
  @Text({ max: 200 }) reason!: string;
}
