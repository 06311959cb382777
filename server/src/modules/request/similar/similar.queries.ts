import { Inject, Injectable } from '@nestjs/common';
import { Database, findRows } from '../../../platform/database/index.js';
import { notFound } from '../../../platform/http/index.js';
import { catalogueOf, type Tile, tileOf } from '../../catalogue/index.js';
import type { Actor } from '../../identity/index.js';
import { SuggestionService } from '../../suggestion/index.js';
import { ServiceRequest } from '../request.entity.js';
import { RequestLoader } from '../request.loader.js';
import { type Found, nearby } from '../request.nearby.js';
import { regionOf } from '../request.policy.js';
import { presentCard } from '../request.presenter.js';
import { likeness, pairsOf, rank } from './likeness.js';
import type { SimilarBody } from './similar.dto.js';
import type { SimilarRequestView } from './similar.view.js';

const RADIUS_M = 250;
const MOST = 3;
/** A dispatcher looks further and has room for more. */
const DESK_RADIUS_M = 500;
const DESK_MOST = 8;
/** Below this the words have nothing in common but everyday ones; only a matter of the very same kind is still shown. */
const LEAST_LIKENESS = 0.15;
const ALIKE = 0.4;
const SAME_CORNER_M = 60;

/** Open requests that may be about the same thing. */
@Injectable()
export class SimilarQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(RequestLoader) private readonly loader: RequestLoader,
    @Inject(SuggestionService) private readonly suggestions: SuggestionService,
  ) {}

  /** Public ones near a point, of the same tile or one it is taken for: the likeliest first, at most three. */
  async near(actor: Actor | null, { text, tile, ...point }: SimilarBody): Promise<SimilarRequestView[]> {
    const own = tile ?? this.suggestions.likeliest(text)[0]?.tile.tile ?? 'other';
    return this.rank(actor, text, tileOf(own), {
      ...point,
      radius: point.radius ?? RADIUS_M,
      most: MOST,
    });
  }

  /** The same for a request that is there, for the dispatcher who may merge it: from further away, at most eight. */
  async like(actor: Actor, id: string): Promise<SimilarRequestView[]> {
    const [request] = await findRows(this.db.read, ServiceRequest, { id });
    if (!request || !actor.covers('request.accept', regionOf(request))) throw notFound();
    if (request.lat === null || request.lng === null) return [];
    const point = { lat: request.lat, lng: request.lng, radius: DESK_RADIUS_M, most: DESK_MOST };
    const text = `${request.title} ${request.text}`;
    return this.rank(actor, text, tileOf(request.tile), point, id);
  }

  private async rank(
    actor: Actor | null,
    text: string,
    tile: Tile,
    { most, ...point }: { lat: number; lng: number; radius: number; most: number },
    exceptId?: string,
  ): Promise<SimilarRequestView[]> {
    const kin = kinOf(tile);
    const found = (
      await Promise.all([...kin].map((one) => nearby(this.db.read, { ...point, tile: one })))
    ).flat();
    const words = pairsOf(text);
    const best = found
      .filter(({ request }) => request.id !== exceptId)
      .map((one) => ({ ...one, like: likeness(words, pairsOf(`${one.request.title} ${one.request.text}`)) }))
      .filter(({ like, request, distance }) => like >= LEAST_LIKENESS || isSame(request, tile, distance))
      .sort((a, b) => rank(b.like, b.distance, point.radius) - rank(a.like, a.distance, point.radius))
      .slice(0, most);
    const sources = await this.loader.cards(
      best.map(({ request }) => request),
      actor?.personId ?? null,
    );
    return sources.map((source, n) => {
      const { distance, like } = best[n]!;
      return {
        request: presentCard(source, { distance }),
        likeness: Math.round(100 * like),
        reason: reasonOf(best[n]!, tile),
      };
    });
  }
}

const isSame = (request: ServiceRequest, tile: Tile, distance: number): boolean =>
  request.tile === tile.tile && distance <= SAME_CORNER_M;

/** The tile itself, those it is taken for, and those that are taken for it. */
function kinOf(tile: Tile): Set<string> {
  const back = catalogueOf().tiles.filter(({ confusables }) =>
    confusables.some((other) => other.tile === tile.tile),
  );
  return new Set([tile, ...back].map((one) => one.tile).concat(tile.confusables.map((other) => other.tile)));
}

/** 同一类，离这里 60 米，说的也像 */
function reasonOf({ request, distance, like }: Found & { like: number }, tile: Tile): string {
  const kind = request.tile === tile.tile ? '同一类' : `常和「${tileOf(request.tile).label}」分不清`;
  const words = like >= ALIKE ? '，说的也像' : '';
  return `${kind}，离这里 ${Math.round(distance)} 米${words}`;
}
