import { Id, OneOf, Text } from '../../../platform/http/index.js';
import { TABLE_FORMATS } from '../../../platform/export/index.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export class StatementParams {
  @Id({ description: 'Partner' }) id!: string;
  @Text({ pattern: MONTH, example: '2026-11' }) month!: string;
}

export class StatementFileQuery {
  @OneOf(TABLE_FORMATS, 'TableFormat', { optional: true }) format?: string;
}

export class SettleBody {
  @Text({ optional: true, max: 100, example: '11月28日转账' }) note?: string;
}
