import { Flag, Id, Text, Whole } from '../../../platform/http/index.js';

export class BudgetQuery {
  @Whole({ optional: true, min: 2020, max: 2100 }) year?: number;
}

export class AskBudgetBody {
  @Id() unitId!: string;
  @Whole({ min: 1, max: 2_147_483_647 }) points!: number;
  @Text({ min: 4, max: 200 }) reason!: string;
}

export class BudgetRequestParams {
  @Id() id!: string;
}

export class DecideBudgetBody {
  @Flag() approve!: boolean;
  @Text({ optional: true, max: 200 }) note?: string;
}
