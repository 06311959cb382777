import { Inject, Injectable } from '@nestjs/common';
import { Database, findRows } from '../../platform/database/index.js';
import type { FileView } from '../file/index.js';
import { UnitService } from '../unit/index.js';
import { OrderExtension, RequestQuestion, RequestSuspension } from './asks.entity.js';
import type { HistoryAction, RequestHistory } from './history.entity.js';
import { mainOf } from './merge.service.js';
import { ServiceRequest } from './request.entity.js';
import { RequestPeople } from './request.people.js';
import { RequestPhotos } from './request.photos.js';

/** Everything that was asked about one request: of its reporter, for more time, for a pause; and what it was merged with. */
export interface Asks {
  readonly questions: readonly RequestQuestion[];
  readonly suspensions: readonly RequestSuspension[];
  readonly extensions: readonly OrderExtension[];
  /** Requests that were merged into this one. */
  readonly merged: readonly ServiceRequest[];
  /** The request in which this one is handled. */
  readonly main: ServiceRequest | null;
  /** 安泰物业刘师傅: who asked, by id of person and unit. */
  readonly whoAsked: (by: { askedBy: string; unitId: string | null }) => string;
  readonly answerPhotos: (questionId: string) => FileView[];
}

/** Reads what was asked; only what the history says there is. */
@Injectable()
export class AsksLoader {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(RequestPeople) private readonly people: RequestPeople,
    @Inject(RequestPhotos) private readonly photos: RequestPhotos,
  ) {}

  async of(request: ServiceRequest, history: readonly RequestHistory[]): Promise<Asks> {
    const { read } = this.db;
    const ids = { requestId: request.id };
    const had = (action: HistoryAction): boolean => history.some((row) => row.action === action);
    const [questions, suspensions, extensions, merged, main] = await Promise.all([
      had('ask') ? findRows(read, RequestQuestion, ids, { by: 'askedAt' }) : [],
      had('askSuspension') ? findRows(read, RequestSuspension, ids, { by: 'askedAt' }) : [],
      had('order.askExtension') ? findRows(read, OrderExtension, ids, { by: 'askedAt' }) : [],
      had('absorb') ? findRows(read, ServiceRequest, { mergedIntoId: request.id }) : [],
      request.mergedIntoId ? mainOf(read, request) : null,
    ]);
    return {
      questions,
      suspensions,
      extensions,
      merged,
      main,
      ...(await this.words(questions, suspensions)),
    };
  }

  /** Questions of several requests by request, the last one of each. */
  async lastQuestions(requests: readonly ServiceRequest[]): Promise<Map<string, RequestQuestion>> {
    const asked = requests.filter(({ question }) => question !== null).map(({ id }) => id);
    const rows = await findRows(this.db.read, RequestQuestion, { requestId: asked }, { by: 'askedAt' });
    return new Map(rows.map((row) => [row.requestId, row]));
  }

  /** Who asked, and the pictures of the answers. */
  async words(
    questions: readonly RequestQuestion[],
    suspensions: readonly RequestSuspension[] = [],
  ): Promise<Pick<Asks, 'whoAsked' | 'answerPhotos'>> {
    const asked = [...questions, ...suspensions];
    const answered = questions.filter(({ answer }) => answer !== null).map(({ id }) => id);
    const [names, units, photos] = await Promise.all([
      this.people.names(asked.map(({ askedBy }) => askedBy)),
      this.units.byIds(asked.flatMap(({ unitId }) => unitId ?? [])),
      this.photos.of('request-answer', answered),
    ]);
    return {
      whoAsked: ({ askedBy, unitId }) =>
        `${(unitId && units.get(unitId)?.name) || ''}${names.get(askedBy) ?? ''}`,
      answerPhotos: (id) => photos.get(id) ?? [],
    };
  }
}
