import { Inject, Injectable } from '@nestjs/common';
import { UNIT_KIND_LABELS, type UnitKind } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, insertRow, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { type RequestBrief, RequestWindow } from '../request/index.js';
import { UnitService } from '../unit/index.js';
import type { CallBody, CallMoreBody, ConcludeBody } from './whistle.dto.js';
import { Whistle, WhistleMember } from './whistle.entity.js';
import { leads, possibleActions } from './whistle.policy.js';
import { WhistleQueries } from './whistle.queries.js';
import { WhistleSteps } from './whistle.steps.js';
import type { WhistleChoiceView, WhistleView } from './whistle.view.js';

/** Who can be called: whoever has a trade of its own. Committees, centres and teams come anyway. */
const CALLABLE: readonly UnitKind[] = [
  'DEPARTMENT',
  'PROPERTY_COMPANY',
  'POLICE',
  'COURT',
  'MEDIATION_COMMITTEE',
  'LAW_FIRM',
  'SOCIAL_ORGANISATION',
  'PARTY_OR_WORK_UNIT',
];
const OVER: readonly string[] = ['CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED'];

/** The street's side: call, call more, conclude, cancel. */
@Injectable()
export class CallingService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(WhistleSteps) private readonly steps: WhistleSteps,
    @Inject(WhistleQueries) private readonly queries: WhistleQueries,
    @Inject(RequestWindow) private readonly requests: RequestWindow,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** Departments that serve the place of a request; those that have it already first. */
  async choices(actor: Actor, requestId: string): Promise<WhistleChoiceView[]> {
    const brief = await this.callable(actor, requestId, this.db.read);
    const busy = await this.requests.unitsOf(requestId);
    const serving = await this.units.list({ regionCode: brief.regionCode ?? '' });
    return serving
      .filter(({ kind }) => CALLABLE.includes(kind as UnitKind))
      .map(({ id: unitId, name, kind }) => ({
        unitId,
        name,
        kindLabel: UNIT_KIND_LABELS[kind as UnitKind],
        suggested: busy.includes(unitId),
      }))
      .sort((a, b) => Number(b.suggested) - Number(a.suggested));
  }

  async call(actor: Actor, body: CallBody): Promise<WhistleView> {
    const reportBy = this.future(body.reportBy);
    const id = newId();
    const once = this.db.transaction(async (tx) => {
      const brief = await this.callable(actor, body.requestId, tx);
      if (OVER.includes(brief.status)) throw new AppError('whistle.request_over');
      await this.checkUnits(tx, body.unitIds, brief);
      const hat = actor.hats('whistle.call').find((one) => brief.communityCode?.startsWith(one.regionCode));
      const call: Whistle = {
        id,
        requestId: brief.requestId,
        slot: 'OPEN',
        status: 'OPEN',
        callerUnitId: hat!.unitId,
        calledBy: actor.personId,
        communityCode: brief.communityCode,
        what: body.what,
        createdAt: this.clock.now(),
        reportBy,
        endedBy: null,
        endedAt: null,
        conclusion: null,
      };
      await insertRow(tx, Whistle, call);
      await this.addMembers(tx, call, body.unitIds, reportBy, actor);
    });
    await once.catch((error: unknown) => {
      const open = error instanceof DuplicateKeyError && error.key === 'uq_whistle_open';
      throw open ? new AppError('whistle.already_open') : error;
    });
    return this.queries.detail(actor, id);
  }

  /** Others are needed as well. One that was called already is not called again. */
  async callMore(actor: Actor, id: string, body: CallMoreBody): Promise<WhistleView> {
    const reportBy = this.future(body.reportBy);
    const once = this.db.transaction(async (tx) => {
      const { call, members } = await this.led(tx, actor, id);
      if (call.status !== 'OPEN') throw await this.steps.conflict(tx, actor, id);
      if (members.some(({ unitId }) => body.unitIds.includes(unitId)))
        throw new AppError('whistle.unit_called');
      await this.checkUnits(tx, body.unitIds, await this.callable(actor, call.requestId, tx));
      await this.addMembers(tx, call, body.unitIds, reportBy, actor);
    });
    await once.catch((error: unknown) => {
      const called = error instanceof DuplicateKeyError && error.key === 'uq_whistle_member';
      throw called ? new AppError('whistle.unit_called') : error;
    });
    return this.queries.detail(actor, id);
  }

  /** One joint conclusion; from here on each department can be scored. */
  async conclude(actor: Actor, id: string, body: ConcludeBody): Promise<WhistleView> {
    await this.db.transaction(async (tx) => {
      const { call, members } = await this.led(tx, actor, id);
      if (call.status === 'OPEN' && !members.some(({ status }) => status === 'HERE')) {
        throw new AppError('whistle.nobody_here');
      }
      await this.end(tx, actor, call, members, 'CONCLUDED', body.conclusion);
      const here = members.filter(({ status }) => status === 'HERE').map(({ unitId }) => unitId);
      await this.steps.leave(tx, call, {
        type: 'whistle.concluded',
        actorId: actor.personId,
        unitId: call.callerUnitId,
        about: here,
        text: body.conclusion,
        staffText: `联合处置结论：${body.conclusion}`,
        publicText: body.publicText ?? '和{about}一起看过了，已经商量好怎么办',
      });
      // Who never came was late; that stays on the record.
      await updateWhere(tx, WhistleMember, { whistleId: id, status: 'CALLED' }, { late: true });
    });
    return this.queries.detail(actor, id);
  }

  async cancel(actor: Actor, id: string, reason: string): Promise<WhistleView> {
    await this.db.transaction(async (tx) => {
      const { call, members } = await this.led(tx, actor, id);
      await this.end(tx, actor, call, members, 'CANCELLED', reason);
      await this.steps.leave(tx, call, {
        type: 'whistle.cancelled',
        actorId: actor.personId,
        unitId: call.callerUnitId,
        about: members.map(({ unitId }) => unitId),
        text: reason,
        staffText: `取消了吹哨：${reason}`,
      });
    });
    return this.queries.detail(actor, id);
  }

  private async end(
    tx: EntityManager,
    actor: Actor,
    call: Whistle,
    members: readonly WhistleMember[],
    status: 'CONCLUDED' | 'CANCELLED',
    conclusion: string,
  ): Promise<void> {
    const { id } = call;
    const set = { status, slot: id, endedBy: actor.personId, endedAt: this.clock.now(), conclusion };
    if ((await updateWhere(tx, Whistle, { id, status: 'OPEN' }, set)) === 1) return;
    const now = await tx.findOneByOrFail(Whistle, { id });
    throw new AppError('whistle.illegal_transition', { possible: possibleActions(actor, now, members) });
  }

  private async led(tx: EntityManager, actor: Actor, id: string) {
    const found = await this.steps.load(tx, actor, id);
    if (!leads(actor, found.call)) throw new AppError('auth.forbidden');
    return found;
  }

  private async addMembers(
    tx: EntityManager,
    call: Whistle,
    unitIds: readonly string[],
    reportBy: Date,
    actor: Actor,
  ): Promise<void> {
    const empty = { reportedBy: null, reportedAt: null, declineReason: null, score: null, scoreReason: null };
    const calledAt = this.clock.now();
    const rows = unitIds.map((unitId): WhistleMember => {
      return {
        id: newId(),
        whistleId: call.id,
        unitId,
        status: 'CALLED',
        calledAt,
        reportBy,
        late: false,
        ...empty,
      };
    });
    await tx.insert(WhistleMember, rows);
    await this.steps.leave(
      tx,
      { ...call, reportBy },
      {
        type: 'whistle.called',
        actorId: actor.personId,
        unitId: call.callerUnitId,
        about: unitIds,
        text: call.what,
        staffText: `吹哨，请{about}来：${call.what}`,
        publicText: '请{about}一起来看',
      },
    );
  }

  private async callable(actor: Actor, requestId: string, from: EntityManager): Promise<RequestBrief> {
    const brief = await this.requests.asStaff(actor, requestId, from);
    if (!actor.covers('whistle.call', brief.communityCode)) throw notFound();
    return brief;
  }

  private async checkUnits(
    tx: EntityManager,
    unitIds: readonly string[],
    brief: RequestBrief,
  ): Promise<void> {
    const wrong = (detail: string): AppError => wrongField('unitIds', detail);
    if (unitIds.length === 0) throw wrong('请至少选一个单位');
    if (new Set(unitIds).size < unitIds.length) throw wrong('同一个单位选了两次');
    for (const unitId of unitIds) {
      if (!(await this.units.serves(unitId, brief.regionCode ?? '', undefined, tx))) {
        throw new AppError('request.unit_not_serving');
      }
    }
  }

  private future(instant: string): Date {
    const at = new Date(instant);
    if (at <= this.clock.now()) throw new AppError('request.deadline_past');
    return at;
  }
}
