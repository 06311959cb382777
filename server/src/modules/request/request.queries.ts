import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, queryRows, selectRows } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { tileOf } from '../catalogue/index.js';
import { ServiceRequest } from './request.entity.js';
import { nearby, pinsAround } from './request.nearby.js';
import type { MineQuery, NearbyQuery } from './request.dto.js';
import { factsFrom } from './request.facts.js';
import { RequestLoader } from './request.loader.js';
import { RequestPeople } from './request.people.js';
import { mayRead, maySeeReporter } from './request.policy.js';
import { presentCard, presentDetail } from './request.presenter.js';
import type { NearbyPinView, RequestCardView, RequestDetailView, RequestPageView } from './request.view.js';
import { RequestUrging } from './request.urging.js';

const PAGE = 20;

/** What residents read. */
@Injectable()
export class RequestQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestLoader) private readonly loader: RequestLoader,
    @Inject(RequestPeople) private readonly people: RequestPeople,
    @Inject(RequestUrging) private readonly urging: RequestUrging,
  ) {}

  /** What she reported (open or closed) or supports, newest first. */
  async mine(actor: Actor, query: MineQuery): Promise<RequestPageView> {
    const limit = query.limit ?? PAGE;
    const cursor = decodeCursor(query.cursor, 2);
    const { where, parameters } = matching(actor, query.box);
    const page = where + (cursor ? ' AND (created_at < ? OR (created_at = ? AND id < ?))' : '');
    const from = cursor ? [new Date(cursor[0]!), new Date(cursor[0]!), cursor[1]] : [];
    const order = `ORDER BY created_at DESC, id DESC LIMIT ${limit + 1}`;
    const [[count], rows] = await Promise.all([
      queryRows<{ total: number | string }>(
        this.db.read,
        `SELECT COUNT(*) AS total FROM service_request WHERE ${where}`,
        parameters,
      ),
      selectRows(this.db.read, ServiceRequest, `WHERE ${page} ${order}`, [...parameters, ...from]),
    ]);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: (await this.loader.cards(items, actor.personId)).map((source) => presentCard(source)),
      nextCursor: rows.length > limit && last ? encodeCursor([last.createdAt.getTime(), last.id]) : null,
      total: Number(count!.total),
      more: false,
    };
  }

  /** Open public requests around a point, nearest first, at most twenty. */
  async nearby(actor: Actor | null, query: NearbyQuery): Promise<RequestCardView[]> {
    const found = await nearby(this.db.read, query);
    const sources = await this.loader.cards(
      found.map(({ request }) => request),
      actor?.personId ?? null,
    );
    return sources.map((source, n) => presentCard(source, { distance: found[n]?.distance }));
  }

  /** The same for a map: up to 300 of them, with no more than a map shows. */
  async pins(query: NearbyQuery): Promise<NearbyPinView[]> {
    const pins = await pinsAround(this.db.read, query);
    return pins.map(({ id, title, tile, lat, lng, distance }) => ({
      id,
      title,
      tileLabel: tileOf(tile).label,
      icon: tileOf(tile).icon,
      lat,
      lng,
      distance: Math.round(distance),
    }));
  }

  /** One request as the reader may see it, or `http.not_found`. Staff who see who reported it leave a trace. */
  async detail(actor: Actor | null, id: string): Promise<RequestDetailView> {
    const readerId = actor?.personId ?? null;
    const [request] = await findRows(this.db.read, ServiceRequest, { id });
    if (!request) throw notFound();
    const rows = await this.loader.whole(request, readerId);
    const facts = factsFrom(request, rows, readerId, this.clock.now());
    if (!mayRead(actor, facts)) throw notFound();
    const { card, story } = await this.loader.detail(request, rows, readerId);
    const own = request.reporterId === readerId;
    const late = [request.dueAt, request.handleDueAt].some((at) => at !== null && at < facts.now);
    const urged = late && (await this.urging.isUrged(id));
    const reporter =
      actor && !own && maySeeReporter(actor, facts) ? await this.people.lookAtReporter(actor, request) : null;
    return presentDetail({ card, facts, actor, story, urged, reporter });
  }
}

const OVER = "('CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED')";

/** The reader's own requests of a box, or those she supports, as a condition on the table. */
function matching({ personId }: Actor, box: string | undefined): { where: string; parameters: string[] } {
  const parameters = [personId];
  if (box === 'supported') {
    return { where: 'id IN (SELECT s.request_id FROM request_support s WHERE s.person_id = ?)', parameters };
  }
  const states: Record<string, string> = {
    open: ` AND status NOT IN ${OVER}`,
    closed: ` AND status IN ${OVER}`,
    asked: ` AND question = 'ASKED' AND status NOT IN ${OVER}`,
  };
  const state = (box && states[box]) ?? '';
  return { where: `reporter_id = ?${state}`, parameters };
}
