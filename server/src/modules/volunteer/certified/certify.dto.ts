import { SKILLS } from '@linli/shared';
import { Id, Instant, ListOf, OneOf, SomeOf, Text } from '../../../platform/http/index.js';
import { PersonRefView } from '../../identity/index.js';

export class CertifyParams {
  @Id() personId!: string;
}

export class CertifyQuery {
  @Text({ optional: true, max: 20, description: 'Part of what others call her' }) q?: string;
}

export class CertifyBody {
  @OneOf(SKILLS, 'Skill') skill!: string;
  @Text({
    nullable: true,
    optional: true,
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    description: 'Last day on which it holds; null takes it back',
  })
  until?: string | null;
}

export class InsureBody {
  @Text({
    nullable: true,
    optional: true,
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    description: 'Last day that is insured; null takes it back',
  })
  until?: string | null;
}

export class SkillCertificateView {
  @OneOf(SKILLS, 'Skill') skill!: string;
  @Text({ example: '急救证' }) label!: string;
  @Text({ example: '厚德路社区居委会' }) unitName!: string;
  @Instant() expiresAt!: string;
}

/** A volunteer as the committee sees her when it looks at papers. */
export class CertifiableView extends PersonRefView {
  @Id() personId!: string;
  @SomeOf(SKILLS, 'Skill', { description: 'What she says she can' }) skills!: string[];
  @ListOf(() => SkillCertificateView) certificates!: SkillCertificateView[];
  @Instant({ nullable: true }) insuredUntil!: string | null;
}
