import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/index.js';
import { csvOf, type Sheet, type SheetColumn, xlsxOf } from '../../../platform/export/index.js';
import { cityTime } from '@linli/shared';
import type { Actor } from '../../identity/index.js';
import { CareLooks } from '../care.looks.js';
import type { StandingFileQuery, StandingView } from './standing.dto.js';
import { StandingQueries } from './standing.queries.js';

const day = (at: string | null): string | null => at && cityTime(new Date(at)).date;

const COLUMNS: SheetColumn<StandingView>[] = [
  { header: '社区', width: 18, value: ({ communityName }) => communityName },
  { header: '姓', width: 8, value: ({ maskedName }) => maskedName },
  { header: '怎么称呼', width: 20, value: ({ phrase }) => phrase },
  { header: '哪一种', width: 12, value: ({ kindLabel }) => kindLabel },
  { header: '走访情况', width: 12, value: ({ stateLabel }) => stateLabel },
  { header: '几天一次', width: 10, value: ({ everyDays }) => everyDays },
  { header: '上次', width: 12, value: ({ lastVisitAt }) => day(lastVisitAt) },
  { header: '上次谁去', width: 12, value: ({ lastVisitor }) => lastVisitor },
  { header: '下次', width: 12, value: ({ nextAt }) => day(nextAt) },
  { header: '下次谁去', width: 12, value: ({ nextVisitor }) => nextVisitor },
  { header: '连着没去成', width: 12, value: ({ missedInRow }) => missedInRow },
  { header: '半年去过', width: 10, value: ({ visits }) => visits },
  { header: '同一人连着去', width: 14, value: ({ sameFace }) => sameFace },
];

/** The list as a file: without names and doors. Each neighbour in it is looked at, and that is noted. */
@Injectable()
export class StandingSheet {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly db: Database,
    @Inject(StandingQueries) private readonly queries: StandingQueries,
    @Inject(CareLooks) private readonly looks: CareLooks,
  ) {}

  async of(actor: Actor, query: StandingFileQuery): Promise<{ name: string; table: Readable }> {
    const { rows } = await this.queries.list(actor, query);
    const seen = await this.queries.seen(rows);
    await this.db.transaction((tx) =>
      this.looks.recordAll(tx, actor, seen, '导出了走访情况表，没有姓名和门牌'),
    );
    const sheet: Sheet<StandingView> = { name: '走访情况', columns: COLUMNS, rows };
    const table = query.format === 'csv' ? csvOf(sheet) : await xlsxOf([sheet]);
    return { name: `走访情况 ${cityTime(this.clock.now()).date}`, table };
  }
}
