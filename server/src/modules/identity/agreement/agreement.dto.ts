import { AGREEMENT_KINDS } from '@linli/shared';
import { Flag, Id, Instant, Nested, OneOf, Text } from '../../../platform/http/index.js';
import { PersonRefView } from '../identity.view.js';

export class AgreementCodeBody {
  @OneOf(AGREEMENT_KINDS, 'AgreementKind') kind!: string;
}

export class AgreementBody {
  @Text({ min: 8, max: 8, pattern: /^\d{8}$/, description: 'The eight digits on the phone of the other' })
  code!: string;
}

export class AgreementParams {
  @Id() id!: string;
}

export class AgreementCodeView {
  @Text({ example: '48215973' }) code!: string;
  @Instant() expiresAt!: string;
}

/** What two people agreed on, as one of them sees it. */
export class AgreementView {
  @Id() id!: string;
  @OneOf(AGREEMENT_KINDS, 'AgreementKind') kind!: string;
  @Flag({ description: 'It is about me; otherwise I am the guardian, helper or friend' }) aboutMe!: boolean;
  @Id({ description: 'The other one' }) personId!: string;
  @Nested(() => PersonRefView) person!: PersonRefView;
  @Instant() givenAt!: string;
  @Instant() endsAt!: string;
}
