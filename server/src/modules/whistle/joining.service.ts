import { Inject, Injectable } from '@nestjs/common';
import {
  WHISTLE_MEMBER_MACHINE,
  type StateMachine,
  type WhistleMemberAction,
  type WhistleMemberStatus,
} from '@linli/shared';
import { type EntityManager, In, IsNull, type QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, insertRow, newId, updateWhere } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import { FileService } from '../file/index.js';
import type { Actor } from '../identity/index.js';
import type { InsistBody, NoteBody, ScoreBody } from './whistle.dto.js';
import { Whistle, WhistleMember, WhistleNote } from './whistle.entity.js';
import type { WhistleEventType } from './whistle.events.js';
import { joins, leads, memberActions } from './whistle.policy.js';
import { WhistleQueries } from './whistle.queries.js';
import { WhistleSteps } from './whistle.steps.js';
import type { WhistleView } from './whistle.view.js';

const MACHINE: StateMachine<WhistleMemberStatus, WhistleMemberAction> = WHISTLE_MEMBER_MACHINE;

/** The departments' side and what the street says to each: report in, decline, insist, release, notes, scores. */
@Injectable()
export class JoiningService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(WhistleSteps) private readonly steps: WhistleSteps,
    @Inject(WhistleQueries) private readonly queries: WhistleQueries,
    @Inject(FileService) private readonly files: FileService,
  ) {}

  /** One tap: we are here. Later than asked is still welcome, and on the record. */
  reportIn(actor: Actor, id: string, memberId: string): Promise<WhistleView> {
    const now = this.clock.now();
    return this.step(actor, id, memberId, 'reportIn', {
      type: 'whistle.reported-in',
      set: ({ reportBy, late }) => ({
        reportedBy: actor.personId,
        reportedAt: now,
        late: late || now > reportBy,
      }),
      text: '',
      staffText: '{unit}报到了',
    });
  }

  /** Why it is not ours; the street decides. */
  decline(actor: Actor, id: string, memberId: string, reason: string): Promise<WhistleView> {
    return this.step(actor, id, memberId, 'decline', {
      type: 'whistle.declined',
      set: () => ({ declineReason: reason }),
      text: reason,
      staffText: `{unit}说不归它管：${reason}`,
    });
  }

  insist(actor: Actor, id: string, memberId: string, { reason, reportBy }: InsistBody): Promise<WhistleView> {
    const until = new Date(reportBy);
    if (until <= this.clock.now()) throw new AppError('request.deadline_past');
    return this.step(actor, id, memberId, 'insist', {
      type: 'whistle.insisted',
      set: () => ({ reportBy: until }),
      text: reason,
      staffText: `还是请{about}来：${reason}`,
    });
  }

  release(actor: Actor, id: string, memberId: string, reason: string): Promise<WhistleView> {
    return this.step(actor, id, memberId, 'release', {
      type: 'whistle.released',
      set: () => ({}),
      text: reason,
      staffText: `{about}不用来了：${reason}`,
    });
  }

  /** What was done or found together, with pictures. */
  async note(actor: Actor, id: string, { text, photoIds }: NoteBody): Promise<WhistleView> {
    await this.db.transaction(async (tx) => {
      const { call, members } = await this.steps.load(tx, actor, id);
      const mine = members.find((member) => member.status === 'HERE' && joins(actor, member));
      if (!mine && !leads(actor, call)) throw new AppError('whistle.report_in_first');
      if (call.status !== 'OPEN') throw await this.steps.conflict(tx, actor, id);
      const unitId = mine?.unitId ?? call.callerUnitId;
      const note = { id: newId(), whistleId: id, unitId, personId: actor.personId, text };
      await insertRow(tx, WhistleNote, { ...note, at: this.clock.now() });
      await this.files.attach(tx, photoIds, actor.personId, { type: 'whistle-note', id: note.id });
      const about = members.filter(({ status }) => status === 'HERE').map((member) => member.unitId);
      await this.steps.leave(tx, call, {
        type: 'whistle.noted',
        actorId: actor.personId,
        unitId,
        about,
        text,
        staffText: `联合处置：${text}`,
      });
    });
    return this.queries.detail(actor, id);
  }

  /** After the conclusion, once for each. */
  async score(
    actor: Actor,
    id: string,
    memberId: string,
    { score, reason }: ScoreBody,
  ): Promise<WhistleView> {
    await this.db.transaction(async (tx) => {
      const { call, members } = await this.steps.load(tx, actor, id);
      const member = members.find((each) => each.id === memberId);
      if (!leads(actor, call)) throw new AppError('auth.forbidden');
      if (!member || !memberActions(actor, call, member).includes('score')) {
        throw await this.steps.conflict(tx, actor, id);
      }
      const set = { score, scoreReason: reason };
      if ((await updateWhere(tx, WhistleMember, { id: memberId, score: IsNull() }, set)) === 0) {
        throw await this.steps.conflict(tx, actor, id);
      }
      await this.steps.leave(tx, call, {
        type: 'whistle.scored',
        actorId: actor.personId,
        unitId: call.callerUnitId,
        about: [member.unitId],
        text: `${score} 分，${reason}`,
        staffText: `给{about}打了 ${score} 分：${reason}`,
      });
    });
    return this.queries.detail(actor, id);
  }

  private async step(
    actor: Actor,
    id: string,
    memberId: string,
    action: WhistleMemberAction,
    deed: {
      type: WhistleEventType;
      set: (member: WhistleMember) => QueryDeepPartialEntity<WhistleMember>;
      text: string;
      staffText: string;
    },
  ): Promise<WhistleView> {
    await this.db.transaction(async (tx) => {
      const { call, members } = await this.steps.load(tx, actor, id);
      const member = members.find((each) => each.id === memberId);
      const theirs = action === 'reportIn' || action === 'decline';
      if (!member || !(theirs ? joins(actor, member) : leads(actor, call)))
        throw new AppError('auth.forbidden');
      await this.move(tx, actor, call, member, action, deed.set(member));
      await this.steps.leave(tx, call, {
        type: deed.type,
        actorId: actor.personId,
        unitId: theirs ? member.unitId : call.callerUnitId,
        about: [member.unitId],
        text: deed.text,
        staffText: deed.staffText,
      });
    });
    return this.queries.detail(actor, id);
  }

  /** The whistle is touched first: a department that comes while the street concludes waits for it there. */
  private async move(
    tx: EntityManager,
    actor: Actor,
    call: Whistle,
    member: WhistleMember,
    action: WhistleMemberAction,
    set: QueryDeepPartialEntity<WhistleMember>,
  ): Promise<void> {
    const { from, to } = MACHINE.transitions.find((each) => each.action === action)!;
    const open = await updateWhere(tx, Whistle, { id: call.id, status: 'OPEN' }, { status: 'OPEN' });
    const where = { id: member.id, status: In([...from]) };
    if (open === 1 && (await updateWhere(tx, WhistleMember, where, { ...set, status: to })) === 1) return;
    throw await this.steps.conflict(tx, actor, call.id);
  }
}
