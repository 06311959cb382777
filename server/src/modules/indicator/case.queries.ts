import { Inject, Injectable } from '@nestjs/common';
import { type Basis, MEASURE_LABELS, type Measure, REQUEST_STATUS_LABELS } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { readRequests, tileLabel } from '../request/index.js';
import { UnitService } from '../unit/index.js';
import { counted, dayOf } from './counted.js';
import type { CasesQuery } from './indicator.dto.js';
import type { CasePageView, CaseView } from './indicator.view.js';
import { BASIS_SQL, MEASURE_SQL } from './measures.js';
import { scopeOf } from './scope.js';
import { select } from './sql.js';

const PAGE = 20;
const BASIS_LABELS: Record<Basis, string> = {
  raw: '',
  adjusted: '，去掉备案和挂账',
  excluded: '，备案和挂账的',
};

export interface Found {
  readonly requestId: string;
  readonly filedDay: number;
  readonly n: number | string;
  readonly excluded: number | string;
}

/** The requests behind a number: selected by the measure that made it. */
@Injectable()
export class CaseQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** A page of the list, latest filed first, with the sum that is the number. */
  async page(actor: Actor, query: CasesQuery): Promise<CasePageView> {
    const measure = query.measure as Measure;
    const basis = (query.basis ?? 'raw') as Basis;
    const limit = query.limit ?? PAGE;
    const { rows, values } = this.rows(actor, query, measure, basis);
    const cursor = decodeCursor(query.cursor, 2);
    const after = cursor ? 'AND (filed_day < :day OR filed_day = :day AND request_id < :last)' : '';
    const [[all], found] = await Promise.all([
      select<{ requests: number | string; total: number | string | null }>(
        this.db.read,
        `SELECT COUNT(*) AS requests, SUM(n) AS total FROM (${rows}) listed`,
        values,
      ),
      select<Found>(
        this.db.read,
        `SELECT request_id AS requestId, filed_day AS filedDay, n, excluded FROM (${rows}) listed
          WHERE 1 = 1 ${after} ORDER BY filed_day DESC, request_id DESC LIMIT ${limit + 1}`,
        { ...values, day: cursor?.[0], last: cursor?.[1] },
      ),
    ]);
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      title: MEASURE_LABELS[measure] + BASIS_LABELS[basis],
      items: await this.present(shown),
      nextCursor: found.length > limit && last ? encodeCursor([last.filedDay, last.requestId]) : null,
      requests: Number(all!.requests),
      total: Number(all!.total ?? 0),
    };
  }

  private rows(actor: Actor, query: CasesQuery, measure: Measure, basis: Basis) {
    const facts = counted(query, scopeOf(actor), this.clock.now());
    const { of, count } = MEASURE_SQL[measure];
    const on = BASIS_SQL[basis] === '' ? '' : ` AND ${BASIS_SQL[basis]}`;
    const excluded = `MAX(CASE WHEN ${BASIS_SQL.excluded} THEN 1 ELSE 0 END)`;
    const rows = `SELECT f.request_id, f.filed_day, SUM(${count}) AS n, ${excluded} AS excluded
      FROM ${facts[of]}${on} AND (${count}) > 0 GROUP BY f.request_id, f.filed_day`;
    return { rows, values: facts.values };
  }

  /** Facts as people read them, in their order. */
  async present(found: readonly Found[]): Promise<CaseView[]> {
    const requests = await readRequests(
      this.db.read,
      found.map(({ requestId }) => requestId),
    );
    const [regionName, units] = await Promise.all([
      this.regions.names(requests.map(({ communityCode }) => communityCode ?? '')),
      this.units.byIds([...new Set(requests.flatMap(({ leadUnitId }) => leadUnitId ?? []))]),
    ]);
    const byId = new Map(found.map((one) => [one.requestId, one]));
    return requests.map((request) => {
      const { filedDay, n, excluded } = byId.get(request.id)!;
      return {
        requestId: request.id,
        number: request.number,
        title: request.title,
        status: request.status,
        statusLabel: REQUEST_STATUS_LABELS[request.status],
        tileLabel: tileLabel(request.tile),
        communityName: regionName.get(request.communityCode ?? '') ?? '',
        unitName: units.get(request.leadUnitId ?? '')?.name ?? '',
        filedOn: dayOf(filedDay),
        count: Number(n),
        excluded: Number(excluded) > 0,
      };
    });
  }
}
