import { MESSAGE_KINDS } from '@linli/shared';
import { Id, OneOf, PageQuery } from '../../platform/http/index.js';

export class MessageQuery extends PageQuery {
  @OneOf(MESSAGE_KINDS, 'MessageKind', { optional: true }) kind?: string;
}

export class MessageParams {
  @Id() id!: string;
}
