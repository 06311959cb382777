import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, queryRows, selectRows } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, notFound } from '../../platform/http/index.js';
import { FileService } from '../file/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { ItemFilings } from './item.filings.js';
import { ITEM_AFTER_PHOTOS, ITEM_PHOTOS } from './item.service.js';
import type { RoundsQuery } from './patrol.dto.js';
import { PatrolItem, PatrolPlan, PatrolRound, PatrolStop, PatrolVisit } from './patrol.entity.js';
import { isWalkedOn, mayReadRound, mayWalk } from './patrol.policy.js';
import { presentPlan, presentRound, unitOf } from './patrol.presenter.js';
import type {
  PatrolRoundView,
  PatrolTodayView,
  RoundCardView,
  RoundPageView,
  ShiftPatrolView,
} from './patrol.view.js';
import { ShiftPatrols } from './shift-patrols.js';

const PAGE = 20;
const DAY_MS = 86_400_000;
const FOUND_DAYS = 60;

/** What people on patrol read. */
@Injectable()
export class PatrolQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FileService) private readonly files: FileService,
    @Inject(PersonService) private readonly persons: PersonService,
    @Inject(ItemFilings) private readonly filings: ItemFilings,
    @Inject(ShiftPatrols) private readonly shifts: ShiftPatrols,
  ) {}

  /** Her routes with their stops, and the round under way; all she needs to walk without a network. */
  async today(actor: Actor): Promise<PatrolTodayView> {
    const [plans, [open]] = await Promise.all([
      this.plansOf(actor),
      findRows(this.db.read, PatrolRound, { openFor: actor.personId }),
    ]);
    return this.walk(actor, plans, open);
  }

  /** The same for volunteers on a shift, for whoever leads it; no routes when it is no patrol. */
  async ofShift(actor: Actor, shiftId: string): Promise<ShiftPatrolView> {
    const { task, shift } = await this.shifts.led(actor, shiftId);
    const within = 'WHERE kind = ? AND region_code LIKE ? AND ended_at IS NULL ORDER BY region_code, id';
    const rows = await selectRows(this.db.read, PatrolPlan, within, ['TEAM', `${task.communityCode}%`]);
    const plans = rows.filter((plan) => isWalkedOn(task, plan));
    const since = new Date(shift.startAt.getTime() - DAY_MS);
    const own = 'WHERE plan_id = ? AND started_at >= ? AND shift_id = ? ORDER BY started_at DESC';
    const walked = await Promise.all(
      plans.map(({ id }) => selectRows(this.db.read, PatrolRound, own, [id, since, shiftId])),
    );
    const rounds = walked.flat();
    const open = rounds.find(({ openFor }) => openFor === shiftId);
    const over = rounds.filter(({ finishedAt }) => finishedAt !== null);
    return { ...(await this.walk(actor, plans, open)), over: await this.cards(over) };
  }

  private async walk(
    actor: Actor,
    plans: readonly PatrolPlan[],
    open: PatrolRound | undefined,
  ): Promise<PatrolTodayView> {
    const stops = await this.stopsOf(plans.map(({ id }) => id));
    const found = await this.lastFound(
      stops.map(({ id }) => id),
      open?.id ?? '',
    );
    return {
      plans: plans.map((plan) =>
        presentPlan(
          plan,
          stops.filter(({ planId }) => planId === plan.id),
          (stopId) => found.get(stopId),
        ),
      ),
      round: open ? await this.round(actor, open.id) : null,
    };
  }

  /** One round with all that was seen and found, or `http.not_found`. */
  async round(actor: Actor, id: string): Promise<PatrolRoundView> {
    const { read } = this.db;
    const [round] = await findRows(read, PatrolRound, { id });
    const [plan] = round ? await findRows(read, PatrolPlan, { id: round.planId }) : [];
    if (!round || !plan) throw notFound();
    if (!mayReadRound(actor, round, plan) && !(await this.shifts.leads(actor, round.shiftId)))
      throw notFound();
    const [stops, visits, items, names] = await Promise.all([
      this.stopsOf([plan.id]),
      findRows(read, PatrolVisit, { roundId: id }, { by: 'at' }),
      findRows(read, PatrolItem, { roundId: id }, { by: 'at' }),
      this.persons.refs([round.personId]),
    ]);
    const subjects = items.map((item) => item.requestId ?? item.id);
    const [photos, after, filings] = await Promise.all([
      this.files.of(['request', ITEM_PHOTOS], subjects),
      this.files.of(ITEM_AFTER_PHOTOS, subjects),
      this.filings.of(items.map((item) => item.id)),
    ]);
    return presentRound({
      round,
      plan,
      stops,
      visits,
      items,
      walker: names.get(round.personId)?.displayName ?? '',
      photosOf: (item) => photos.get(item.requestId ?? item.id) ?? [],
      afterPhotosOf: (item) => after.get(item.id) ?? [],
      filingOf: (item) => filings.get(item.id) ?? null,
    });
  }

  /** Her rounds, newest first. */
  async rounds(actor: Actor, query: RoundsQuery): Promise<RoundPageView> {
    const limit = query.limit ?? PAGE;
    const cursor = decodeCursor(query.cursor, 2);
    const after = cursor ? ' AND (started_at < ? OR (started_at = ? AND id < ?))' : '';
    const from = cursor ? [new Date(cursor[0]!), new Date(cursor[0]!), cursor[1]] : [];
    const tail = `WHERE person_id = ?${after} ORDER BY started_at DESC, id DESC LIMIT ${limit + 1}`;
    const rows = await selectRows(this.db.read, PatrolRound, tail, [actor.personId, ...from]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await this.cards(shown),
      nextCursor: rows.length > limit && last ? encodeCursor([last.startedAt.getTime(), last.id]) : null,
    };
  }

  private async cards(rounds: readonly PatrolRound[]): Promise<RoundCardView[]> {
    const planIds = rounds.map(({ planId }) => planId);
    const [plans, stops] = await Promise.all([
      findRows(this.db.read, PatrolPlan, { id: [...new Set(planIds)] }),
      this.stopsOf(planIds),
    ]);
    return rounds.map((round) => {
      const ofPlan = stops.filter(({ planId }) => planId === round.planId);
      return {
        id: round.id,
        title: plans.find(({ id }) => id === round.planId)?.title ?? '',
        unit: unitOf(ofPlan),
        startedAt: round.startedAt.toISOString(),
        finishedAt: round.finishedAt?.toISOString() ?? null,
        visits: round.visits,
        stops: ofPlan.length,
        items: round.items,
      };
    });
  }

  /** Routes she may walk, the one longest not walked first. */
  private async plansOf(actor: Actor): Promise<PatrolPlan[]> {
    const regions = [...new Set(actor.hats('patrol.walk').map(({ regionCode }) => regionCode))];
    const found = await Promise.all(
      regions.map((code) =>
        selectRows(
          this.db.read,
          PatrolPlan,
          'WHERE region_code LIKE ? AND ended_at IS NULL ORDER BY region_code, id',
          [`${code}%`],
        ),
      ),
    );
    const plans = new Map(found.flat().map((plan) => [plan.id, plan]));
    return [...plans.values()].filter((plan) => mayWalk(actor, plan));
  }

  private async stopsOf(planIds: readonly string[]): Promise<PatrolStop[]> {
    const wanted = { planId: [...new Set(planIds)], endedAt: null };
    return findRows(this.db.read, PatrolStop, wanted, { by: 'position' });
  }

  /** The newest finding at each stop, other rounds' only. */
  private async lastFound(stopIds: readonly string[], exceptRound: string): Promise<Map<string, string>> {
    if (stopIds.length === 0) return new Map();
    const since = new Date(this.clock.now().getTime() - FOUND_DAYS * DAY_MS);
    const marks = stopIds.map(() => '?').join(', ');
    const rows = await queryRows<{ stop_id: string; text: string }>(
      this.db.read,
      `SELECT stop_id, text FROM patrol_item WHERE stop_id IN (${marks}) AND at >= ? AND round_id <> ? ORDER BY at, id`,
      [...stopIds, since, exceptRound],
    );
    return new Map(rows.map(({ stop_id, text }) => [stop_id, text]));
  }
}
