import { ENTRY_KINDS } from '@linli/shared';
import { Id, OneOf, Text, Whole } from '../../platform/http/index.js';
import { TABLE_FORMATS } from '../../platform/export/index.js';
import type { Row } from './columns.js';

/** A row as its cells are written in the table; see `cells.ts` for how. */
export class CatalogueRowBody {
  @OneOf(ENTRY_KINDS, 'EntryKind') kind!: string;
  @Text({ max: 30 }) code!: string;
  @Text({ optional: true, max: 30 }) tile?: string;
  @Text({ optional: true, max: 30 }) className?: string;
  @Text({ max: 40 }) name!: string;
  @Text({ optional: true, max: 80 }) hint?: string;
  @Text({ optional: true, max: 30 }) icon?: string;
  @Text({ optional: true, max: 1200, description: 'Words people use, separated by |' }) keywords?: string;
  @Text({ optional: true, max: 200, description: 'Kinds of units, separated by |' }) unitKinds?: string;
  @Text({ optional: true, max: 10 }) tier?: string;
  @Text({ optional: true, max: 30, description: '2小时, 5天；紧急 1天' }) accept?: string;
  @Text({ optional: true, max: 30 }) take?: string;
  @Text({ optional: true, max: 30 }) handle?: string;
  @Text({ optional: true, max: 30 }) verify?: string;
  @Text({ optional: true, max: 4, description: '是, 否 or empty: as the tile' }) evidence?: string;
  @Text({ optional: true, max: 600, description: 'drain:水是从下水道冒出来的吗？' }) confusables?: string;
}

export class BeginDraftBody {
  @Id({ optional: true, description: 'An earlier version to go back to; the one in force when absent' })
  fromId?: string;
}

export class PublishBody {
  @Text({ optional: true, max: 200, description: 'What changed and why' }) note?: string;
}

export class ImportBody {
  @Text({ max: 900_000, pattern: /^[A-Za-z0-9+/=]+$/, description: 'The CSV file, base64' }) file!: string;
}

export class TileParams {
  @Text({ max: 30 }) tile!: string;
}

export class EntryParams {
  @OneOf(ENTRY_KINDS, 'EntryKind') kind!: string;
  @Text({ max: 30 }) code!: string;
}

export class EntriesQuery {
  @Id({ optional: true, description: 'The draft, or without one the version in force, when absent' })
  versionId?: string;
  @Text({ optional: true, max: 40, description: 'Part of a code, a name or a word' }) q?: string;
  @OneOf(ENTRY_KINDS, 'EntryKind', { optional: true }) kind?: string;
  @Text({ optional: true, max: 30 }) tile?: string;
  @Whole({ optional: true, min: 0 }) offset?: number;
}

export class ExportQuery {
  @Id({ optional: true }) versionId?: string;
  @OneOf(TABLE_FORMATS, 'TableFormat', { optional: true }) format?: string;
}

/** The cells of the table by their headings. */
export const cellsOf = (body: CatalogueRowBody): Row => ({
  种类: body.kind,
  编码: body.code,
  大类: body.tile ?? '',
  类别: body.className ?? '',
  名称: body.name,
  说明: body.hint ?? '',
  图标: body.icon ?? '',
  常用说法: body.keywords ?? '',
  责任单位: body.unitKinds ?? '',
  分级: body.tier ?? '',
  受理时限: body.accept ?? '',
  接单时限: body.take ?? '',
  办理时限: body.handle ?? '',
  核查时限: body.verify ?? '',
  要照片: body.evidence ?? '',
  容易混淆: body.confusables ?? '',
});
