import { Inject, Injectable } from '@nestjs/common';
import type { Tier, Visibility } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, insertRow, newId } from '../../platform/database/index.js';
import type { Actor } from '../identity/index.js';
import { type Place, ReportPlace } from './report.place.js';
import type { CreateRequestBody, PlaceBody } from './request.dto.js';
import { RequestEngine } from './request.engine.js';
import { type Entry, submitted } from './request.line.js';
import { type RequestKind, ServiceRequest } from './request.entity.js';
import { classified } from './request.kind.js';
import { takeNumbers } from './request.number.js';
import { RequestPhotos } from './request.photos.js';
import { RequestQueries } from './request.queries.js';
import { stageOf } from './request.times.js';
import type { RequestDetailView } from './request.view.js';
import { indexRequests } from './search/search.index.js';
import { deadlinesOf, tileOf } from '../catalogue/index.js';
import { SuggestionService } from '../suggestion/index.js';
import { titleFrom } from './title.js';

/** A resident reports something or asks for help. */
@Injectable()
export class ReportService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(RequestQueries) private readonly queries: RequestQueries,
    @Inject(RequestPhotos) private readonly photos: RequestPhotos,
    @Inject(ReportPlace) private readonly places: ReportPlace,
    @Inject(SuggestionService) private readonly suggestions: SuggestionService,
  ) {}

  /** Takes the report with its photos; the catalogue says how long the community has to look at it. */
  async create(actor: Actor, body: CreateRequestBody): Promise<RequestDetailView> {
    const place = await this.place(actor, body.place);
    const { id } = await this.db.transaction((tx) => this.enter(tx, actor, { ...body, place }));
    return this.queries.detail(actor, id);
  }

  /** Grid and community of a place; errors as in `ReportPlace.resolve`. */
  place(actor: Actor, place: PlaceBody): Promise<Place> {
    return this.places.resolve(actor, place);
  }

  /** The same as part of the caller's transaction, for modules above; with `hat` the history says under which one. */
  async enter(
    tx: EntityManager,
    actor: Actor,
    report: PlacedReport,
    hat: Pick<Entry, 'role' | 'unitId'> = {},
  ): Promise<ServiceRequest> {
    const tile = this.chosenTile(report);
    const id = newId();
    const now = this.clock.now();
    const [number] = await takeNumbers(tx, now, 1);
    const kind = { ...classified(tile), urgent: tile === 'urgent' };
    const request: ServiceRequest = {
      id,
      number: number!,
      externalId: null,
      kind: report.kind as RequestKind,
      title: report.title || titleFrom(report.text),
      text: report.text,
      ...kind,
      tier: tileOf(tile).tier as Tier,
      visibility: report.visibility as Visibility,
      anonymous: report.anonymous,
      reporterId: actor.personId,
      importedAuthor: null,
      ...report.place,
      status: 'SUBMITTED',
      version: 1,
      box: 'accept',
      ...stageOf(now, deadlinesOf(kind).accept),
      ...NOTHING_YET,
      createdAt: now,
    };
    await insertRow(tx, ServiceRequest, request);
    await indexRequests(tx, [request]);
    await this.photos.attach(tx, actor, report.photoIds, 'request', id);
    await this.engine.append(tx, request, 'submit', null, {
      actorId: actor.personId,
      at: now,
      data: submitted(request),
      ...hat,
    });
    await this.engine.emit(tx, 'request.submitted', request, { actorId: actor.personId });
    return request;
  }

  /** What the reporter chose, else what her words are likeliest about. */
  private chosenTile({ tile, kind, text, title }: Omit<CreateRequestBody, 'place'>): string {
    if (tile) {
      return classified(tile).tile;
    }
    if (kind === 'HELP') return 'help';
    return this.suggestions.likeliest(`${title ?? ''} ${text}`)[0]?.tile.tile ?? 'other';
  }
}

/** A report whose place is known. */
export type PlacedReport = Omit<CreateRequestBody, 'place'> & { readonly place: Place };

/** A request on which nobody has worked. */
export const NOTHING_YET = {
  filedAt: null,
  handleAt: null,
  handleDueAt: null,
  handledAt: null,
  suspendedAt: null,
  suspendedUntil: null,
  suspension: null,
  question: null,
  mergedIntoId: null,
  closedAt: null,
  closings: 0,
  leadUnitId: null,
  taskId: null,
  teamUnitId: null,
  participantIds: null,
  supporters: 0,
} as const;
