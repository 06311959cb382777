import { ERRORS } from '@linli/shared';
import { ListOf, OneOf, Text, Texts, Whole } from './fields.js';

export class ProblemFieldView {
  @Text({ description: 'Path of the wrong field, for example `place.address`' }) path!: string;
  @Text() detail!: string;
}

/** The body of every error answer, `application/problem+json` (RFC 9457). */
export class ProblemView {
  @Text() type!: string;
  @Text() title!: string;
  @Whole() status!: number;
  @OneOf(Object.keys(ERRORS), 'ErrorCode') code!: string;
  @Text({ description: 'A sentence in the language of the user' }) detail!: string;
  @Text() requestId!: string;
  @ListOf(() => ProblemFieldView, { optional: true }) fields?: ProblemFieldView[];
  @Texts({ optional: true }) possible?: string[];
}
