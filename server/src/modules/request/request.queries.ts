import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { UNIT_KIND_LABELS } from '@linli/shared';
import { ServiceRequest } from './request.entity.js';
import { nearby } from './request.nearby.js';
import type { MineQuery, NearbyQuery } from './request.dto.js';
import { factsOf } from './request.facts.js';
import { RequestLoader } from './request.loader.js';
import { RequestPeople } from './request.people.js';
import { mayRead, maySeeReporter } from './request.policy.js';
import { presentCard, presentDetail } from './request.presenter.js';
import type {
  RequestCardView,
  RequestDetailView,
  RequestPageView,
  ServiceTileView,
  SuggestionView,
} from './request.view.js';
import { workingSpan } from './request.words.js';
import { suggestTiles, type Tile, tileOf, TILES } from './tiles.js';

const PAGE = 20;

/** What residents read. */
@Injectable()
export class RequestQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestLoader) private readonly loader: RequestLoader,
    @Inject(RequestPeople) private readonly people: RequestPeople,
  ) {}

  /** Every service tile, in the order of the catalogue. */
  async services(): Promise<ServiceTileView[]> {
    return TILES.map(presentTile);
  }

  /** The likeliest services for a text; `other` when nothing fits. */
  async suggest(text: string): Promise<SuggestionView> {
    const tiles = suggestTiles(text);
    return { tiles: (tiles.length > 0 ? tiles : [tileOf('other')]).map(presentTile) };
  }

  /** What she reported (open or closed) or supports, newest first. */
  async mine(actor: Actor, query: MineQuery): Promise<RequestPageView> {
    const limit = query.limit ?? PAGE;
    const cursor = decodeCursor(query.cursor, 2);
    const total = await this.select(actor, query.box).getCount();
    const page = this.select(actor, query.box)
      .orderBy('r.createdAt', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .take(limit + 1);
    if (cursor) {
      const [before, id] = cursor;
      const last = { before: new Date(before!), id };
      page.andWhere('(r.createdAt < :before OR (r.createdAt = :before AND r.id < :id))', last);
    }
    const rows = await page.getMany();
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: (await this.loader.cards(items, actor.personId)).map((source) => presentCard(source)),
      nextCursor: rows.length > limit && last ? encodeCursor([last.createdAt.getTime(), last.id]) : null,
      total,
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

  /** One request as the reader may see it, or `http.not_found`. Staff who see who reported it leave a trace. */
  async detail(actor: Actor | null, id: string): Promise<RequestDetailView> {
    const facts = await factsOf(this.db.read, id, actor?.personId ?? null, this.clock.now());
    if (!mayRead(actor, facts)) throw notFound();
    const [card] = await this.loader.cards([facts.request], actor?.personId ?? null);
    const story = await this.loader.story(facts.request, card!.allOrders);
    const own = facts.request.reporterId === actor?.personId;
    const reporter =
      actor && !own && maySeeReporter(actor, facts)
        ? await this.people.lookAtReporter(actor, facts.request)
        : null;
    return presentDetail({ card: card!, facts, actor, story, reporter });
  }

  private select(actor: Actor, box: string | undefined) {
    const person = { person: actor.personId };
    const query = this.from(this.db.read);
    if (box === 'supported') {
      return query.where(
        'r.id IN (SELECT s.request_id FROM request_support s WHERE s.person_id = :person)',
        person,
      );
    }
    query.where('r.reporterId = :person', person);
    const over = ['CLOSED', 'REJECTED', 'WITHDRAWN'];
    if (box === 'open') query.andWhere('r.status NOT IN (:...over)', { over });
    if (box === 'closed') query.andWhere('r.status IN (:...over)', { over });
    return query;
  }

  private from(read: EntityManager) {
    return read.createQueryBuilder(ServiceRequest, 'r');
  }
}

/** 物业负责，一般 5 个工作日内办好 */
function presentTile(tile: Tile): ServiceTileView {
  const span = workingSpan(tile.handleWorkingHours * 60);
  return {
    tile: tile.tile,
    label: tile.label,
    icon: tile.icon,
    promise: `${UNIT_KIND_LABELS[tile.defaultUnitKind]}负责，一般 ${span}内办好`,
    tier: tile.tier,
  };
}
