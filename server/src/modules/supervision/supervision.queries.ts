import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, queryRows, selectRows } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, notFound } from '../../platform/http/index.js';
import { FileService } from '../file/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { RequestWindow } from '../request/index.js';
import { UnitService } from '../unit/index.js';
import type { SupervisionQuery } from './supervision.dto.js';
import { SupervisionHistory, SupervisionOrder } from './supervision.entity.js';
import { answeringUnits, supervises } from './supervision.policy.js';
import { presentCard, presentDetail, type SupervisionSource } from './supervision.presenter.js';
import type { SupervisionCountsView, SupervisionPageView, SupervisionView } from './supervision.view.js';

const PAGE = 30;

interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What supervisors and units read. */
@Injectable()
export class SupervisionQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestWindow) private readonly requests: RequestWindow,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(FileService) private readonly files: FileService,
  ) {}

  /** Red first, then least time left. */
  async list(actor: Actor, query: SupervisionQuery): Promise<SupervisionPageView> {
    const limit = query.limit ?? PAGE;
    const parts = [readable(actor), boxOf(actor, query.box ?? 'open')];
    if (query.colour) parts.push({ sql: 'colour = ?', parameters: [query.colour] });
    if (query.requestId) parts.push({ sql: 'request_id = ?', parameters: [query.requestId] });
    const after = decodeCursor(query.cursor, 3);
    if (after) {
      const [colour, at, id] = [after[0], new Date(Number(after[1])), after[2]];
      const sql = '(colour > ? OR (colour = ? AND (answer_by > ? OR (answer_by = ? AND id > ?))))';
      parts.push({ sql, parameters: [colour, colour, at, at, id] });
    }
    const { sql, parameters } = all(parts);
    const tail = `WHERE ${sql} ORDER BY colour, answer_by, id LIMIT ${limit + 1}`;
    const rows = await selectRows(this.db.read, SupervisionOrder, tail, parameters);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: (await this.sources(actor, shown)).map(presentCard),
      nextCursor: last ? encodeCursor([last.colour, last.answerBy.getTime(), last.id]) : null,
    };
  }

  async counts(actor: Actor): Promise<SupervisionCountsView> {
    const count = async (...parts: Condition[]): Promise<number> => {
      const { sql, parameters } = all([readable(actor), ...parts]);
      const ask = `SELECT COUNT(*) AS n FROM supervision_order WHERE ${sql}`;
      const [row] = await queryRows<{ n: number | string }>(this.db.read, ask, parameters);
      return Number(row!.n);
    };
    const open = boxOf(actor, 'open');
    const coloured = (colour: string): Condition => ({ sql: 'colour = ?', parameters: [colour] });
    const [mine, answered, yellow, red] = await Promise.all([
      count(boxOf(actor, 'mine')),
      count(boxOf(actor, 'answered')),
      count(open, coloured('YELLOW')),
      count(open, coloured('RED')),
    ]);
    return { mine, answered, yellow, red };
  }

  /** One order as this reader may see it, or `http.not_found`. */
  async detail(actor: Actor, id: string): Promise<SupervisionView> {
    const [order] = await findRows(this.db.read, SupervisionOrder, { id });
    if (!order) throw notFound();
    const history = await findRows(this.db.read, SupervisionHistory, { supervisionId: id });
    const units = answeringUnits(actor);
    if (!supervises(actor, order) && !history.some(({ unitId }) => units.includes(unitId))) throw notFound();
    const [[source], photos] = await Promise.all([
      this.sources(actor, [order], history),
      this.files.of(['supervision'], [id]),
    ]);
    return presentDetail(source!, history, photos.get(id) ?? []);
  }

  /** Whether somebody presses for a request now. */
  isUrged(requestId: string): Promise<boolean> {
    return this.db.read.existsBy(SupervisionOrder, [
      { requestId, status: 'ISSUED' },
      { requestId, status: 'ANSWERED' },
    ]);
  }

  private async sources(
    actor: Actor,
    orders: readonly SupervisionOrder[],
    history: readonly SupervisionHistory[] = [],
  ): Promise<SupervisionSource[]> {
    const people = [
      ...orders.flatMap(({ namedId, issuedBy, answeredBy }) => [namedId, issuedBy, answeredBy]),
      ...history.map(({ actorId }) => actorId),
    ].filter((id) => id !== null);
    const unitIds = [...orders, ...history].map(({ unitId }) => unitId);
    const [briefs, units, names] = await Promise.all([
      this.requests.briefs(orders.map(({ requestId }) => requestId)),
      this.units.byIds(unitIds),
      this.people.refs(people),
    ]);
    const now = this.clock.now();
    return orders.map((order) => ({
      order,
      brief: briefs.get(order.requestId),
      actor,
      now,
      unitName: (id) => units.get(id)?.name ?? '',
      personName: (id) => (id === null ? null : (names.get(id)?.displayName ?? null)),
    }));
  }
}

const all = (parts: readonly Condition[]): Condition => ({
  sql: parts.map(({ sql }) => `(${sql})`).join(' AND '),
  parameters: parts.flatMap(({ parameters }) => parameters),
});

const oneOf = (column: string, values: readonly string[]): Condition =>
  values.length === 0
    ? { sql: '1 = 0', parameters: [] }
    : { sql: `${column} IN (${values.map(() => '?').join(', ')})`, parameters: values };

/** Supervisors see what lies in their region, units what came to them at any time. */
function readable(actor: Actor): Condition {
  const regions = actor.hats('request.supervise').map(({ regionCode }) => regionCode);
  const units = oneOf('unit_id', answeringUnits(actor));
  const mine = `id IN (SELECT h.supervision_id FROM supervision_history h WHERE h.${units.sql})`;
  return {
    sql: [...regions.map(() => 'community_code LIKE ?'), units.parameters.length > 0 ? mine : '1 = 0'].join(
      ' OR ',
    ),
    parameters: [...regions.map((code) => `${code}%`), ...units.parameters],
  };
}

function boxOf(actor: Actor, box: string): Condition {
  if (box === 'mine') {
    const units = oneOf('unit_id', answeringUnits(actor));
    return { sql: `status = 'ISSUED' AND ${units.sql}`, parameters: units.parameters };
  }
  if (box === 'answered') return { sql: "status = 'ANSWERED'", parameters: [] };
  return { sql: `status ${box === 'done' ? 'NOT ' : ''}IN ('ISSUED', 'ANSWERED')`, parameters: [] };
}
