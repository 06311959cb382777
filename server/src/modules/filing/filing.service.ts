import { Inject, Injectable } from '@nestjs/common';
import { FILING_MACHINE, type FilingAction, type FilingStatus, type StateMachine } from '@linli/shared';
import { type EntityManager, In, type QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, insertRow, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import { FileService } from '../file/index.js';
import type { Actor } from '../identity/index.js';
import { type RequestBrief, RequestJournal, RequestWindow } from '../request/index.js';
import type { AskFilingBody } from './filing.dto.js';
import { Filing } from './filing.entity.js';
import type { FilingEventPayload, FilingEventType } from './filing.events.js';
import { decidesOn, isOwn, mayRead, possibleActions } from './filing.policy.js';
import { FilingQueries } from './filing.queries.js';
import { type FilingReason, reasonLabel, reasonsAt } from './filing.reasons.js';
import type { FilingView } from './filing.view.js';

const DAY_MS = 86_400_000;
const MACHINE: StateMachine<FilingStatus, FilingAction> = FILING_MACHINE;
const OVER: readonly string[] = ['REJECTED', 'WITHDRAWN', 'MERGED'];

interface Deed {
  readonly type: FilingEventType;
  readonly actorId: string | null;
  readonly text: string;
  readonly words: string;
  readonly set: QueryDeepPartialEntity<Filing>;
}

/** Asked by one, decided by another, over at a date. */
@Injectable()
export class FilingService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(RequestWindow) private readonly requests: RequestWindow,
    @Inject(RequestJournal) private readonly journal: RequestJournal,
    @Inject(FilingQueries) private readonly queries: FilingQueries,
    @Inject(FileService) private readonly files: FileService,
  ) {}

  async ask(actor: Actor, body: AskFilingBody): Promise<FilingView> {
    const id = newId();
    const once = this.db.transaction(async (tx) => {
      const brief = await this.requests.asStaff(actor, body.requestId, tx);
      if (OVER.includes(brief.status)) throw new AppError('filing.request_over');
      const filing = this.draft(actor, id, brief, body, await this.requests.unitsOf(brief.requestId, tx));
      await insertRow(tx, Filing, filing);
      await this.files.attach(tx, body.photoIds, actor.personId, { type: 'filing', id });
      await this.tell(tx, filing);
    });
    await once.catch((error: unknown) => {
      const live = error instanceof DuplicateKeyError && error.key === 'uq_filing_live';
      throw live ? new AppError('filing.already') : error;
    });
    return this.queries.detail(actor, id);
  }

  /** Enters one as asked, within the transaction of what it comes from; a second about the same finding breaks a key. */
  async enter(tx: EntityManager, filing: Filing): Promise<void> {
    await insertRow(tx, Filing, filing);
    await this.tell(tx, filing);
  }

  approve(actor: Actor, id: string, note: string): Promise<FilingView> {
    const now = this.clock.now();
    const set = { ...decision(actor, now, note), approvedAt: now };
    return this.decide(actor, id, 'approve', {
      type: 'filing.approved',
      text: note,
      words: '批了报备，先不计办结率',
      set,
    });
  }

  refuse(actor: Actor, id: string, reason: string): Promise<FilingView> {
    const set = { ...decision(actor, this.clock.now(), reason), slot: id };
    return this.decide(actor, id, 'refuse', {
      type: 'filing.refused',
      text: reason,
      words: `没批报备：${reason}`,
      set,
    });
  }

  revoke(actor: Actor, id: string, reason: string): Promise<FilingView> {
    const set = { decisionNote: reason, endedAt: this.clock.now(), slot: id };
    return this.decide(actor, id, 'revoke', {
      type: 'filing.revoked',
      text: reason,
      words: `撤销报备：${reason}`,
      set,
    });
  }

  withdraw(actor: Actor, id: string): Promise<FilingView> {
    return this.decide(actor, id, 'withdraw', {
      type: 'filing.withdrawn',
      text: '',
      words: '收回了报备申请',
      set: { slot: id },
    });
  }

  /** Over: from its expiry on the request counts again, whenever this is noted. */
  expire(filing: Filing): Promise<void> {
    return this.db.transaction(async (tx) => {
      const set = { endedAt: filing.expiresAt, slot: filing.id };
      const words = '报备到期，又计办结率了';
      await this.move(tx, filing.id, 'expire', {
        type: 'filing.expired',
        actorId: null,
        text: words,
        words,
        set,
      });
    });
  }

  private async decide(
    actor: Actor,
    id: string,
    action: FilingAction,
    deed: Omit<Deed, 'actorId'>,
  ): Promise<FilingView> {
    await this.db.transaction(async (tx) => {
      const filing = await tx.findOneBy(Filing, { id });
      if (!filing || !mayRead(actor, filing)) throw notFound();
      const judging = action === 'approve' || action === 'refuse';
      if (judging && isOwn(actor, filing)) throw new AppError('filing.own');
      const right = action === 'withdraw' ? isOwn(actor, filing) : decidesOn(actor, filing);
      if (!right) throw new AppError('auth.forbidden');
      if (action === 'approve' && filing.expiresAt <= this.clock.now()) throw new AppError('filing.over');
      if (await this.move(tx, id, action, { ...deed, actorId: actor.personId })) return;
      const possible = possibleActions(actor, await tx.findOneByOrFail(Filing, { id }));
      throw new AppError('filing.illegal_transition', { possible });
    });
    return this.queries.detail(actor, id);
  }

  private async move(tx: EntityManager, id: string, action: FilingAction, deed: Deed): Promise<boolean> {
    const { from, to } = MACHINE.transitions.find((each) => each.action === action)!;
    const moved = await updateWhere(tx, Filing, { id, status: In([...from]) }, { ...deed.set, status: to });
    if (moved === 0) return false;
    await this.leave(tx, await tx.findOneByOrFail(Filing, { id }), deed);
    return true;
  }

  private tell(tx: EntityManager, filing: Filing): Promise<void> {
    const words = `申请报备：${reasonLabel(filing.reasonsVersion, filing.reason)}`;
    return this.leave(tx, filing, {
      type: 'filing.asked',
      actorId: filing.askedBy,
      text: filing.note,
      words,
    });
  }

  private async leave(tx: EntityManager, filing: Filing, deed: Omit<Deed, 'set'>): Promise<void> {
    const { type, actorId, text, words } = deed;
    const { requestId } = filing;
    const unitId = actorId === filing.askedBy ? filing.askedUnitId : null;
    if (requestId) await this.journal.note(tx, requestId, { actorId, unitId, staffText: words });
    const brief = requestId ? (await this.requests.briefs([requestId], tx)).get(requestId) : undefined;
    const payload: FilingEventPayload = {
      filingId: filing.id,
      requestId,
      title: brief?.title ?? filing.spotTitle ?? '',
      askedBy: filing.askedBy,
      unitIds: [filing.askedUnitId],
      communityCode: filing.communityCode,
      expiresAt: filing.expiresAt.toISOString(),
      actorId,
      text,
    };
    await this.events.record(tx, { type, subjectId: filing.id, payload });
  }

  private draft(
    actor: Actor,
    id: string,
    brief: RequestBrief,
    body: AskFilingBody,
    handling: readonly string[],
  ): Filing {
    const now = this.clock.now();
    const { version, reasons } = reasonsAt(now);
    const reason = reasons.find(({ key }) => key === body.reason);
    if (!reason) throw wrongField('reason', '没有这条原因，请重新选');
    if (reason.needsPhoto && body.photoIds.length === 0) throw wrongField('photoIds', '这条原因要拍照片为证');
    const hats = actor.hats('filing.ask');
    const place = brief.regionCode ?? '';
    const hat =
      hats.find(({ unitId }) => handling.includes(unitId)) ??
      hats.find(({ regionCode }) => place.startsWith(regionCode)) ??
      hats.find(({ regionCode }) => regionCode.startsWith(brief.communityCode ?? '-'));
    if (!hat) throw new AppError('auth.forbidden');
    return {
      ...NOT_DECIDED,
      id,
      requestId: brief.requestId,
      patrolItemId: null,
      spotTitle: null,
      spotAddress: null,
      slot: 'LIVE',
      kind: reason.kind,
      reason: reason.key,
      reasonsVersion: version,
      note: body.note,
      status: 'ASKED',
      communityCode: brief.communityCode,
      askedBy: actor.personId,
      askedUnitId: hat.unitId,
      askedAt: now,
      expiresAt: expiry(body.expiresAt, reason, now),
    };
  }
}

/** Of a filing that was just asked for. */
export const NOT_DECIDED = {
  decidedBy: null,
  decidedAt: null,
  decisionNote: null,
  approvedAt: null,
  endedAt: null,
} as const;

const decision = (actor: Actor, now: Date, note: string) => ({
  decidedBy: actor.personId,
  decidedAt: now,
  decisionNote: note || null,
});

/** After now, and not further away than its reason allows. */
function expiry(asked: string, { longestDays }: FilingReason, now: Date): Date {
  const at = new Date(asked);
  if (at <= now) throw wrongField('expiresAt', '到期时间已经过去了，请重新选');
  if (at.getTime() > now.getTime() + longestDays * DAY_MS) {
    throw wrongField('expiresAt', `这条原因最长 ${longestDays} 天，到时候还不行可以再报`);
  }
  return at;
}
