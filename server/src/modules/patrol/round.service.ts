import { Inject, Injectable } from '@nestjs/common';
import { Brackets, type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import {
  Database,
  DuplicateKeyError,
  findRows,
  insertRow,
  updateWhere,
} from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { CHECKLIST_VERSION } from './checklists.js';
import type { FinishRoundBody, StartRoundBody, VisitBody } from './patrol.dto.js';
import { PatrolPlan, PatrolRound, PatrolStop, PatrolVisit } from './patrol.entity.js';
import type { RoundFinishedPayload } from './patrol.events.js';
import { isOwn, isWalkedOn, mayWalk, takesMore } from './patrol.policy.js';
import { ShiftPatrols } from './shift-patrols.js';
import { type Moment, momentOf, worse } from '../../platform/phone-clock/index.js';

/** A round from its start to its end. Every step may come late, and may come twice. */
@Injectable()
export class RoundService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(ShiftPatrols) private readonly shifts: ShiftPatrols,
  ) {}

  /**
   * Begins a round and answers its id. Who already walks one goes on with that: its id is answered instead. On a shift it
   * is the shift’s one round, whichever of its leaders begins it.
   */
  async start(actor: Actor, body: StartRoundBody): Promise<string> {
    const [plan] = await findRows(this.db.read, PatrolPlan, { id: body.planId, endedAt: null });
    const led = body.shiftId ? await this.shifts.led(actor, body.shiftId) : null;
    if (!plan || !(led ? isWalkedOn(led.task, plan) : mayWalk(actor, plan))) throw notFound();
    const openFor = led ? led.shift.id : actor.personId;
    const { at, clockOff } = momentOf(body, this.clock.now());
    const round: PatrolRound = {
      id: body.id,
      planId: plan.id,
      personId: actor.personId,
      unitId: led
        ? (led.task.teamUnitId ?? led.task.organiserUnitId)
        : (actor.hats('patrol.walk').find(({ regionCode }) => plan.regionCode.startsWith(regionCode))
            ?.unitId ?? null),
      shiftId: led?.shift.id ?? null,
      openFor,
      startedAt: at,
      finishedAt: null,
      clockOff,
      visits: 0,
      items: 0,
    };
    try {
      await this.db.transaction((tx) => insertRow(tx, PatrolRound, round));
      return round.id;
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error;
    }
    const [same] = await findRows(this.db.read, PatrolRound, { id: body.id });
    if (same) {
      if (await this.mayKeep(actor, same)) return same.id;
      throw notFound();
    }
    const [open] = await findRows(this.db.read, PatrolRound, { openFor });
    // Finished just now on another phone: then this one begins.
    return open ? open.id : this.start(actor, body);
  }

  /** A stop was looked at; the first time counts. */
  async visit(actor: Actor, roundId: string, body: VisitBody): Promise<void> {
    const round = await this.open(actor, roundId);
    const [stop] = await findRows(this.db.read, PatrolStop, { id: body.stopId, planId: round.planId });
    if (!stop) throw notFound();
    const moment = momentOf(body, this.clock.now());
    try {
      await this.db.transaction((tx) => this.enterVisit(tx, round, stop.id, moment));
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error;
    }
  }

  /** Ends the round; ending it twice is the same. */
  async finish(actor: Actor, roundId: string, body: FinishRoundBody): Promise<void> {
    const round = await this.open(actor, roundId);
    const { at } = momentOf(body, this.clock.now());
    const finishedAt = at > round.startedAt ? at : round.startedAt;
    await this.db.transaction(async (tx) => {
      const where = { id: round.id, finishedAt: IsNull() };
      if ((await updateWhere(tx, PatrolRound, where, { finishedAt, openFor: null })) === 0) return;
      const { planId, personId, visits, items } = await tx.findOneByOrFail(PatrolRound, { id: round.id });
      const payload: RoundFinishedPayload = { roundId, planId, personId, visits, items };
      await this.events.record(tx, { type: 'patrol.round-finished', subjectId: roundId, payload });
    });
  }

  /** A round she keeps that still takes things, or `http.not_found`, or `patrol.round_over`. */
  async open(actor: Actor, roundId: string): Promise<PatrolRound> {
    const [round] = await findRows(this.db.read, PatrolRound, { id: roundId });
    if (!round || !(await this.mayKeep(actor, round))) throw notFound();
    if (!takesMore(round, this.clock.now())) throw new AppError('patrol.round_over');
    return round;
  }

  /** Who walks it; on a shift, whoever leads that. */
  private async mayKeep(actor: Actor, round: PatrolRound): Promise<boolean> {
    return isOwn(actor, round) || this.shifts.leads(actor, round.shiftId);
  }

  private async enterVisit(
    tx: EntityManager,
    round: PatrolRound,
    stopId: string,
    moment: Moment,
  ): Promise<void> {
    const { at, phoneAt, receivedAt, clockOff } = moment;
    const checklist = CHECKLIST_VERSION;
    await insertRow(tx, PatrolVisit, { roundId: round.id, stopId, at, phoneAt, receivedAt, checklist });
    await tx
      .createQueryBuilder()
      .update(PatrolStop)
      .set({ lastVisitAt: at })
      .where('id = :stopId', { stopId })
      .andWhere(
        new Brackets((or) => or.where('last_visit_at IS NULL').orWhere('last_visit_at < :at', { at })),
      )
      .execute();
    const counted = { visits: () => 'visits + 1', clockOff: worse(round.clockOff, clockOff) };
    await updateWhere(tx, PatrolRound, { id: round.id }, counted);
  }
}
