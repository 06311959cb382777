import { Id, Ids, OneOf, Text } from '../../platform/http/index.js';

export class AnomalyParams {
  @Id() id!: string;
}

export class DecideAnomalyBody {
  @OneOf(['LOOKED', 'JUSTIFIED', 'WITHDRAWN'], 'AnomalyDecision') status!: string;
  @Text({ max: 200, description: 'What was found out' }) note!: string;
  @Ids({ max: 200, description: 'Hours to take back; only with WITHDRAWN' }) recordIds!: string[];
}
