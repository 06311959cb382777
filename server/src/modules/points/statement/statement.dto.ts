import { TABLE_FORMATS } from '../../../platform/export/index.js';
import { Id, OneOf, PageQuery, Text, Whole } from '../../../platform/http/index.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export const ENTRY_FILTERS = ['got', 'used', 'corrections'] as const;
export type EntryFilter = (typeof ENTRY_FILTERS)[number];

export class EntriesQuery extends PageQuery {
  @Text({ optional: true, pattern: MONTH, example: '2026-11' }) month?: string;
  @OneOf(ENTRY_FILTERS, 'EntryFilter', { optional: true }) show?: string;
}

export class EntriesFileQuery {
  @Text({ optional: true, pattern: MONTH, example: '2026-11' }) month?: string;
  @OneOf(ENTRY_FILTERS, 'EntryFilter', { optional: true }) show?: string;
  @OneOf(TABLE_FORMATS, 'TableFormat', { optional: true }) format?: string;
}

export class YearQuery {
  @Whole({ optional: true, min: 2020, max: 2100 }) year?: number;
}

export class TrailParams {
  @Id() id!: string;
}
