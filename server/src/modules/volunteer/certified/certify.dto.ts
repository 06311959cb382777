import { SKILLS } from '@linli/shared';
import { Flag, Id, Instant, ListOf, OneOf, Text, Texts } from '../../../platform/http/index.js';
import { PersonRefView } from '../../identity/index.js';

export class CertifyParams {
  @Id() personId!: string;
}

export class CertifyQuery {
  @Text({ optional: true, max: 20, description: 'Part of what others call her' }) q?: string;
  @OneOf(['ending', 'unseen', 'all'], 'PaperFilter', {
    optional: true,
    description: 'Only who has something that ends soon or has ended, or that nobody has seen yet',
  })
  filter?: string;
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

export class EndingPaperView {
  @Text({ example: '急救证' }) label!: string;
  @Instant() until!: string;
  @Flag({ description: 'It has ended' }) over!: boolean;
}

/** A volunteer on the committee's list: no more than what is to be done about her papers. */
export class CertifiableView extends PersonRefView {
  @Id() personId!: string;
  @ListOf(() => EndingPaperView, { description: 'What ends soon or has ended, the first to end first' })
  ending!: EndingPaperView[];
  @Texts({ description: 'Papers that she says she has and nobody has seen', example: '调解证' })
  unseen!: string[];
}

export class SeenPaperView {
  @OneOf(SKILLS, 'Skill') skill!: string;
  @Text({ example: '急救证' }) label!: string;
  @Text({ nullable: true, example: '厚德路社区居委会', description: 'Who has seen it; null when nobody has' })
  unitName!: string | null;
  @Text({ nullable: true, example: '钟女士' }) seenBy!: string | null;
  @Instant({ nullable: true }) seenAt!: string | null;
  @Instant({ nullable: true }) until!: string | null;
  @Flag({ description: 'It holds now' }) holds!: boolean;
}

/** All papers of one volunteer, opened by the committee; the look is on her record. */
export class PapersView extends PersonRefView {
  @Id() personId!: string;
  @Flag({ description: 'Her ID card was compared once' }) identified!: boolean;
  @ListOf(() => SeenPaperView, { description: 'What she says she has, and what was seen' })
  papers!: SeenPaperView[];
  @Instant({ nullable: true }) insuredUntil!: string | null;
}
