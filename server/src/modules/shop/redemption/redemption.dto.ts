import { Id, Instant, Text, Whole } from '../../../platform/http/index.js';

export class RedeemBody {
  @Id() goodsId!: string;
  @Id({ description: 'Where I fetch it' }) partnerId!: string;
  @Whole({ min: 1, max: 10 }) quantity!: number;
}

export class RedemptionParams {
  @Id() id!: string;
}

export class CodeBody {
  @Id({ description: 'Where it is handed out' }) partnerId!: string;
  @Text({ max: 300, description: 'Nine digits, or what the QR code says' }) code!: string;
}

export class FulfilBody extends CodeBody {
  @Instant({ optional: true, description: 'When it was handed out, if the phone had no network then' })
  at?: string;
}

export class BringBackBody {
  @Text({ max: 100, example: '袋子破了' }) reason!: string;
}
