import { Id, Text, Whole } from '../../platform/http/index.js';

/** A picture; the links carry a signature and end after a while, so that they work in an image element. */
export class FileView {
  @Id() id!: string;
  @Text({ max: 500 }) url!: string;
  @Text({ max: 500 }) thumbUrl!: string;
  @Whole() width!: number;
  @Whole() height!: number;
}
