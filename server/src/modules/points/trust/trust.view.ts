import { Ids, OneOf, Text, Texts, Whole } from '../../../platform/http/index.js';
import { TRUST_KINDS } from './trust.rules.js';

export class FindingView {
  @OneOf(TRUST_KINDS, 'TrustKind') kind!: string;
  @Text() key!: string;
  @Texts() people!: string[];
  @Text({ nullable: true }) unitName!: string | null;
  @Text({ example: '陈阿姨这 90 天记了 120 小时，别人一般是 20 小时。' }) why!: string;
  @Ids({ max: 20, description: 'Service records behind it, at most twenty' }) recordIds!: string[];
  @Whole() services!: number;
  @OneOf(['REVIEWED', 'IGNORED'], 'TrustVerdict', { nullable: true }) verdict!: string | null;
  @Text({ nullable: true }) note!: string | null;
  @Text({ nullable: true }) reviewedBy!: string | null;
}
