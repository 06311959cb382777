import { Id, OneOf, Text, Whole } from '../../platform/http/index.js';

export class FileParams {
  @Id() id!: string;
}

export class SignedQuery {
  @Whole({ description: 'End of the link, seconds since 1970' }) e!: number;
  @Text({ max: 100 }) s!: string;
  @OneOf(['full', 'thumb'], 'FileSize', { optional: true }) size?: string;
}
