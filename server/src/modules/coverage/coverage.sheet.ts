import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import {
  csvOf,
  type Sheet,
  type SheetColumn,
  type TableFormat,
  xlsxOf,
} from '../../platform/export/index.js';
import type { Actor } from '../identity/index.js';
import { CoverageQueries } from './coverage.queries.js';
import type { CoverageSpotView } from './coverage.view.js';

const LOT = 100;

const COLUMNS: SheetColumn<CoverageSpotView>[] = [
  { header: '网格', width: 14, value: ({ gridName }) => gridName },
  { header: '地点', width: 30, value: ({ name }) => name },
  { header: '要几人', width: 8, value: ({ needed }) => needed },
  { header: '还差几人', width: 10, value: ({ missing }) => missing },
  {
    header: '负责的人',
    width: 40,
    value: ({ people }) =>
      people.map(({ name, unitName }) => name + (unitName ? `（${unitName}）` : '')).join('、'),
  },
  { header: '为什么还差', width: 30, value: ({ cause }) => cause },
];

/** A plan as a table to hand out: one row for each place. */
@Injectable()
export class CoverageSheet {
  constructor(@Inject(CoverageQueries) private readonly queries: CoverageQueries) {}

  async of(actor: Actor, id: string, format: TableFormat): Promise<{ name: string; table: Readable }> {
    const { title, regionName } = await this.queries.plan(actor, id);
    const sheet: Sheet<CoverageSpotView> = { name: '包保名单', columns: COLUMNS, rows: this.rows(actor, id) };
    const table = format === 'csv' ? csvOf(sheet) : await xlsxOf([sheet]);
    return { name: `${regionName} ${title} 包保名单`, table };
  }

  private async *rows(actor: Actor, id: string): AsyncGenerator<CoverageSpotView> {
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await this.queries.spots(actor, id, { limit: LOT, ...(cursor ? { cursor } : {}) });
      yield* page.items;
      cursor = page.nextCursor;
    }
  }
}
