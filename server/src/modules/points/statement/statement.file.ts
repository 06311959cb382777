import { Injectable } from '@nestjs/common';
import { POSTING_KIND_LABELS, type PostingKind } from '@linli/shared';
import type { Sheet } from '../../../platform/export/index.js';
import type { Actor } from '../../identity/index.js';
import type { EntriesQuery } from './statement.dto.js';
import { StatementService } from './statement.service.js';
import type { PointsEntryView } from './statement.view.js';

/** Entries read at a time while a file is written. */
const PAGE = 100;

/** The statement as a table to keep, newest first. */
@Injectable()
export class StatementFile {
  constructor(private readonly statements: StatementService) {}

  /** Rows are read while they are written: an account of many years is never in memory as a whole. */
  sheetOf(owner: Pick<Actor, 'personId'>, which: EntriesQuery): Sheet<PointsEntryView> {
    return {
      name: '我的积分',
      rows: this.rows(owner, which),
      columns: [
        { header: '时间', value: ({ at }) => new Date(at), width: 18 },
        { header: '什么事', value: ({ kind }) => POSTING_KIND_LABELS[kind as PostingKind], width: 14 },
        { header: '服务那天', value: ({ day }) => day, width: 12 },
        { header: '哪一件', value: ({ title }) => title, width: 28 },
        { header: '积分', value: ({ points }) => points },
        { header: '怎么来的', value: ({ source }) => source, width: 50 },
      ],
    };
  }

  private async *rows(
    owner: Pick<Actor, 'personId'>,
    which: EntriesQuery,
  ): AsyncGenerator<PointsEntryView, void, void> {
    let cursor: string | null = null;
    do {
      const asked: EntriesQuery = { ...which, limit: PAGE, ...(cursor === null ? {} : { cursor }) };
      const page = await this.statements.entries(owner, asked);
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor !== null);
  }
}
