import { Inject, Injectable } from '@nestjs/common';
import { OPEN_REQUEST_STATUSES } from '@linli/shared';
import { Database, findRows, selectRows } from '../../../platform/database/index.js';
import type { FileView } from '../../file/index.js';
import { RequestHistory } from '../history.entity.js';
import { ServiceRequest } from '../request.entity.js';
import { RequestLoader } from '../request.loader.js';
import { openConditions, type OpenFilter } from './open.conditions.js';
import { isOfficial, statusNotes } from './open.words.js';

/** A request as anybody in the world may read it: nothing of who reported it. */
export interface OpenRequest {
  readonly number: string;
  /** False once it is closed or merged into another one. */
  readonly isOpen: boolean;
  /** The newest official step, in a sentence. */
  readonly statusNotes: string;
  readonly tile: string;
  readonly title: string;
  readonly text: string;
  readonly address: string;
  readonly communityCode: string | null;
  /** Degrees, GCJ-02. */
  readonly lat: number | null;
  readonly lng: number | null;
  /** Name of the unit that answers for it; null while nobody does. */
  readonly agency: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** What was promised. */
  readonly expectedAt: Date | null;
  readonly photos: readonly FileView[];
}

const OPEN = new Set<string>(OPEN_REQUEST_STATUSES);

/** Public requests for other systems. */
@Injectable()
export class OpenRequestQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(RequestLoader) private readonly loader: RequestLoader,
  ) {}

  /** Newest first; a fixed number of statements, however many requests. */
  async find(filter: OpenFilter): Promise<OpenRequest[]> {
    const { where, parameters } = openConditions(filter);
    const { limit, offset } = filter;
    const tail = `WHERE ${where} ORDER BY created_at DESC, id DESC LIMIT ${Number(limit)} OFFSET ${Number(offset)}`;
    const requests = await selectRows(this.db.read, ServiceRequest, tail, parameters);
    return this.present(requests);
  }

  private async present(requests: ServiceRequest[]): Promise<OpenRequest[]> {
    if (requests.length === 0) return [];
    const ids = requests.map(({ id }) => id);
    const [cards, history, unitName] = await Promise.all([
      this.loader.cards(requests, null),
      findRows(this.db.read, RequestHistory, { requestId: ids }, { by: 'seq' }),
      this.loader.unitNames(requests.flatMap(({ leadUnitId, teamUnitId }) => [leadUnitId, teamUnitId])),
    ]);
    const historyOf = new Map<string, RequestHistory[]>();
    for (const step of history) {
      const steps = historyOf.get(step.requestId);
      if (steps) steps.push(step);
      else historyOf.set(step.requestId, [step]);
    }
    return cards.map(({ request, photos, ...card }) => {
      const steps = historyOf.get(request.id) ?? [];
      const agency = unitName(request.leadUnitId ?? request.teamUnitId);
      const last = steps.findLast(isOfficial);
      const isOpen = OPEN.has(request.status);
      return {
        number: request.number,
        isOpen,
        statusNotes: statusNotes({ ...card, request, photos }, steps),
        tile: request.tile,
        title: request.title,
        text: request.text,
        address: request.address,
        communityCode: request.communityCode,
        lat: request.lat,
        lng: request.lng,
        agency: agency || null,
        createdAt: request.createdAt,
        updatedAt: (isOpen ? null : request.closedAt) ?? last?.at ?? request.createdAt,
        expectedAt: request.handleDueAt,
        photos,
      };
    });
  }
}
