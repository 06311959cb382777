import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RequestJournal, RequestWindow } from '../request/index.js';
import { UnitService } from '../unit/index.js';
import { Whistle, WhistleMember } from './whistle.entity.js';
import type { WhistleEventPayload, WhistleEventType } from './whistle.events.js';
import { mayRead, possibleActions } from './whistle.policy.js';
import { WhistleQueries } from './whistle.queries.js';

/** What a step leaves behind: words for staff and for residents, and who it is about. */
interface Trace {
  readonly type: WhistleEventType;
  /** Null when the clock did it. */
  readonly actorId: string | null;
  /** In whose name it was done. */
  readonly unitId: string;
  readonly about: readonly string[];
  readonly text: string;
  readonly staffText: string;
  readonly publicText?: string;
}

/** What every step of a whistle shares: loading with the right to see it, the line in the request, the event. */
@Injectable()
export class WhistleSteps {
  constructor(
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(RequestJournal) private readonly journal: RequestJournal,
    @Inject(RequestWindow) private readonly requests: RequestWindow,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(WhistleQueries) private readonly queries: WhistleQueries,
  ) {}

  /** The whistle and its departments, or `http.not_found`. */
  async load(
    tx: EntityManager,
    actor: Actor,
    id: string,
  ): Promise<{ call: Whistle; members: WhistleMember[] }> {
    const call = await tx.findOneBy(Whistle, { id });
    if (!call) throw notFound();
    const members = await this.queries.membersOf(id, tx);
    if (!mayRead(actor, call, members)) throw notFound();
    return { call, members };
  }

  /** The answer to a step that is not (or no longer) possible: what is. */
  async conflict(tx: EntityManager, actor: Actor, id: string): Promise<AppError> {
    const { call, members } = await this.load(tx, actor, id);
    return new AppError('whistle.illegal_transition', { possible: possibleActions(actor, call, members) });
  }

  async leave(tx: EntityManager, call: Whistle, trace: Trace): Promise<void> {
    const { type, actorId, unitId, about, text, staffText, publicText } = trace;
    const names = await this.units.names(tx, [...about, unitId]);
    const named = (ids: readonly string[]): string => ids.map((each) => names.get(each) ?? '').join('、');
    const fill = (words: string): string =>
      words.replace('{about}', named(about)).replace('{unit}', named([unitId]));
    await this.journal.note(tx, call.requestId, {
      actorId,
      unitId,
      staffText: fill(staffText),
      ...(publicText ? { publicText: fill(publicText) } : {}),
    });
    const brief = (await this.requests.briefs([call.requestId], tx)).get(call.requestId);
    const payload: WhistleEventPayload = {
      whistleId: call.id,
      requestId: call.requestId,
      title: brief?.title ?? '',
      callerUnitId: call.callerUnitId,
      unitIds: [...about],
      communityCode: call.communityCode,
      reportBy: call.reportBy.toISOString(),
      actorId,
      text,
    };
    await this.events.record(tx, { type, subjectId: call.id, payload });
  }
}
