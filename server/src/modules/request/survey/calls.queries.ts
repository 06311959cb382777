import { Inject, Injectable } from '@nestjs/common';
import { MOST_SURVEY_CALLS, REOPEN_DAYS, SURVEY_CALL_LABELS } from '@linli/shared';
import { Clock } from '../../../platform/clock.js';
import { Database, findRows, queryRows } from '../../../platform/database/index.js';
import { decodeCursor, encodeCursor } from '../../../platform/http/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { UnitService } from '../../unit/index.js';
import { readRequests } from '../record/request-record.js';
import { tileLabel } from '../record/tile-label.js';
import type { CallsQuery, ToCallPageView, ToCallView } from './calls.dto.js';
import { SurveyCall } from './survey-call.entity.js';

const PAGE = 20;
const DAY_MS = 86_400_000;

/** Reporters whose closing nobody has heard about yet, for the staff of a region who did not do the work. */
@Injectable()
export class CallQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** Closed longest ago first, while she could still have it opened again. */
  async list(actor: Actor, query: CallsQuery): Promise<ToCallPageView> {
    const limit = query.limit ?? PAGE;
    const { sql, values } = this.waiting(actor);
    const cursor = decodeCursor(query.cursor, 2);
    const after = cursor ? ' AND (r.closed_at > ? OR (r.closed_at = ? AND r.id > ?))' : '';
    const since = cursor ? [new Date(Number(cursor[0])), new Date(Number(cursor[0])), cursor[1]] : [];
    const [[all], rows] = await Promise.all([
      queryRows<{ n: number | string }>(this.db.read, `SELECT COUNT(*) AS n FROM ${sql}`, values),
      queryRows<{ id: string }>(
        this.db.read,
        `SELECT r.id AS id FROM ${sql}${after} ORDER BY r.closed_at, r.id LIMIT ${limit + 1}`,
        [...values, ...since],
      ),
    ]);
    const items = await this.present(rows.slice(0, limit).map(({ id }) => id));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {
      items,
      nextCursor: last ? encodeCursor([new Date(last.closedAt).getTime(), last.requestId]) : null,
      total: Number(all!.n),
    };
  }

  /** As the policy of `survey` says, in SQL, without those who do not want to be called again. */
  private waiting(actor: Actor): { sql: string; values: unknown[] } {
    const codes = [...new Set(actor.hats('person.read-sensitive').map(({ regionCode }) => `${regionCode}%`))];
    const units = [...new Set(actor.memberships.map(({ unitId }) => unitId))];
    const marks = (all: readonly unknown[]): string => all.map(() => '?').join(', ');
    const calls = 'SELECT 1 FROM survey_call c WHERE c.request_id = r.id AND c.closing = r.closings';
    const sql = `service_request r WHERE r.status = 'CLOSED' AND r.closed_at > ?
      AND r.reporter_id IS NOT NULL AND r.reporter_id <> ?
      AND (${codes.map(() => 'r.community_code LIKE ?').join(' OR ') || '1 = 0'})
      AND (r.team_unit_id IS NULL OR r.team_unit_id NOT IN (${marks(units)}))
      AND NOT EXISTS (SELECT 1 FROM work_order o WHERE o.request_id = r.id AND o.unit_id IN (${marks(units)})
        AND o.status NOT IN ('REDISPATCHED', 'CANCELLED'))
      AND NOT EXISTS (SELECT 1 FROM request_rating a WHERE a.request_id = r.id AND a.closing = r.closings
        AND a.person_id = r.reporter_id)
      AND NOT EXISTS (${calls} AND c.outcome = 'REFUSED')
      AND (SELECT COUNT(*) FROM survey_call c WHERE c.request_id = r.id AND c.closing = r.closings) < ?`;
    const since = new Date(this.clock.now().getTime() - REOPEN_DAYS * DAY_MS);
    return { sql, values: [since, actor.personId, ...codes, ...units, ...units, MOST_SURVEY_CALLS] };
  }

  private async present(ids: readonly string[]): Promise<ToCallView[]> {
    const requests = await readRequests(this.db.read, ids);
    const calls = await findRows(this.db.read, SurveyCall, { requestId: ids }, { by: 'at' });
    const [names, units] = await Promise.all([
      this.people.refs([
        ...requests.flatMap(({ reporterId }) => reporterId ?? []),
        ...calls.map(({ byPersonId }) => byPersonId),
      ]),
      this.units.byIds([...new Set(requests.flatMap(({ leadUnitId }) => leadUnitId ?? []))]),
    ]);
    const nameOf = (id: string | null): string => names.get(id ?? '')?.displayName ?? '';
    return requests.map((request) => ({
      requestId: request.id,
      number: request.number,
      title: request.title,
      tileLabel: tileLabel(request.tile),
      address: request.address,
      reporter: nameOf(request.reporterId),
      unitName: units.get(request.leadUnitId ?? '')?.name ?? '',
      closedAt: request.closedAt!.toISOString(),
      calls: calls
        .filter(({ requestId, closing }) => requestId === request.id && closing === request.closings)
        .map(({ outcome, byPersonId, at }) => ({
          outcomeLabel: SURVEY_CALL_LABELS[outcome],
          by: nameOf(byPersonId),
          at: at.toISOString(),
        })),
    }));
  }
}
