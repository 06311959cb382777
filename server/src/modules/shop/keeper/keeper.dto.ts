import { Id, Text } from '../../../platform/http/index.js';

export class KeeperParams {
  @Id({ description: 'Partner' }) id!: string;
  @Id() membershipId!: string;
}

export class InviteCodeBody {
  @Text({ max: 20, example: '4821 9034', description: 'Eight digits, with or without spaces' }) code!: string;
}
