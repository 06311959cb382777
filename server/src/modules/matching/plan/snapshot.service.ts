import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, findRows } from '../../../platform/database/index.js';
import { shiftFacts, VolunteerFactsReader, VolunteerHistory, type KnownTask } from '../../volunteer/index.js';
import { matterOf } from '../matter.js';
import { Offer } from '../offer.entity.js';
import { PoolService } from '../pool.service.js';
import { errandKeys, type City, type Place, type Resident, type WhatIf } from './model/city.js';
import { PlanWish } from './plan.entity.js';

const DAY_MS = 86_400_000;
/** From tonight on. */
export const AHEAD_MS = 7 * DAY_MS;
const REMEMBERED_MS = 365 * DAY_MS;

/** A city with what the plan shows of its places. */
export interface Snapshot {
  readonly city: City;
  /** In the order of the city's places. */
  readonly shown: readonly Shown[];
}

export interface Shown {
  readonly known: KnownTask;
  readonly slot: KnownTask['slots'][number];
  /** People asked before who have not answered. */
  readonly waiting: number;
}

/** Reads all that a plan depends on, in some fifteen statements however many people there are. */
@Injectable()
export class SnapshotService {
  constructor(
    private readonly database: Database,
    private readonly facts: VolunteerFactsReader,
    private readonly history: VolunteerHistory,
    private readonly pools: PoolService,
    private readonly clock: Clock,
  ) {}

  /** The open places of a region in the next seven days, and everybody registered. */
  async read(regionCode: string, whatIf?: WhatIf): Promise<Snapshot> {
    const now = this.clock.now();
    const ids = await this.facts.openBetween(now, new Date(now.getTime() + AHEAD_MS));
    const all = await this.facts.tasks(ids);
    const tasks = all.filter(({ task }) => task.communityCode.startsWith(regionCode));
    const [open, before] = await Promise.all([this.openOffers(now), this.offersFor(tasks)]);
    const waiting = new Map<string, number>();
    for (const { roleId } of open) waiting.set(roleId, (waiting.get(roleId) ?? 0) + 1);
    const shown = tasks.flatMap((known) =>
      known.slots
        .filter(({ filled, demand }) => filled < demand)
        .map((slot) => ({ known, slot, waiting: waiting.get(slot.id) ?? 0 })),
    );
    const wishes = await findRows(this.database.read, PlanWish, {
      slotId: shown.map(({ slot }) => slot.id),
    });
    const people = await this.people(now, all, open, before);
    const city = { now, places: shown.map(placeOf), people, wishes };
    return { city: whatIf ? { ...city, whatIf } : city, shown };
  }

  private openOffers(now: Date): Promise<Offer[]> {
    return this.database.read.findBy(Offer, { status: 'OPEN', expiresAt: MoreThan(now) });
  }

  private offersFor(tasks: readonly KnownTask[]): Promise<Offer[]> {
    return findRows(this.database.read, Offer, { shiftId: tasks.map(({ shift }) => shift.id) });
  }

  /** An invitation that waits for an answer holds her time like a place does. */
  private async people(
    now: Date,
    tasks: readonly KnownTask[],
    open: readonly Offer[],
    before: readonly Offer[],
  ): Promise<Resident[]> {
    const [pool, done] = await Promise.all([
      this.pools.everybody(),
      this.history.doneSince(new Date(now.getTime() - REMEMBERED_MS)),
    ]);
    const shifts = new Map(tasks.map(({ shift }) => [shift.id, shift]));
    const openOf = by(open, ({ personId }) => personId);
    const askedOf = by(before, ({ personId }) => personId);
    return pool.map(({ again: _, matter: __, ...pooled }) => {
      const { personId } = pooled.volunteer;
      const offered = (openOf.get(personId) ?? []).flatMap(({ shiftId }) => {
        const shift = shifts.get(shiftId);
        return shift ? [{ shiftId, startAt: shift.startAt, endAt: shift.endAt }] : [];
      });
      const asked = [...(askedOf.get(personId) ?? []), ...pooled.commitments];
      return {
        ...pooled,
        commitments: [...pooled.commitments, ...offered],
        done: new Set((done.get(personId) ?? []).flatMap(errandKeys)),
        asked: new Set(asked.map(({ shiftId }) => shiftId)),
      };
    });
  }
}

function placeOf({ known, slot, waiting }: Shown): Place {
  return {
    slotId: slot.id,
    taskId: known.task.id,
    shift: shiftFacts(known),
    matter: matterOf(known.task),
    errand: errandKeys(known.task),
    skills: slot.skills,
    fit: slot.fit,
    heavy: slot.heavy ?? false,
    certified: slot.certified ?? false,
    missing: Math.max(0, slot.demand - slot.filled - waiting),
    urgent: known.task.urgent,
  };
}

function by<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of list) {
    const same = found.get(keyOf(one));
    if (same) same.push(one);
    else found.set(keyOf(one), [one]);
  }
  return found;
}
