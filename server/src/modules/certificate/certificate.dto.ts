import { Flag, Id, Text } from '../../platform/http/index.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class CertificateParams {
  @Id() id!: string;
}

export class CertificateTokenParams {
  @Text({ min: 43, max: 43, pattern: /^[\w-]+$/ }) token!: string;
}

/** Without days: everything up to today. */
export class CertificatePeriodQuery {
  @Text({ optional: true, max: 10, pattern: DAY, description: 'First day, YYYY-MM-DD in the city' })
  from?: string;
  @Text({ optional: true, max: 10, pattern: DAY, description: 'Last day, included' }) to?: string;
}

export class IssueCertificateBody extends CertificatePeriodQuery {
  @Flag({ description: 'Each service by itself on further pages' }) withDetails!: boolean;
}

export class RevokeCertificateBody {
  @Text({ min: 2, max: 200 }) reason!: string;
}
