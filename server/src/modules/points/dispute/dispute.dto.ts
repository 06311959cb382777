import { Id, Text, Whole } from '../../../platform/http/index.js';

export class PostingParams {
  @Id() id!: string;
}

export class DisputeBody {
  @Text({ min: 4, max: 200 }) reason!: string;
}

export class AnswerDisputeBody {
  @Text({ min: 2, max: 200 }) answer!: string;
  @Whole({ optional: true, min: 0, max: 10_000, description: 'What it should be; absent: it stays as it is' })
  points?: number;
}
