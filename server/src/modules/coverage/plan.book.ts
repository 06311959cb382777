import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { changeRows, Database, insertRows, newId, updateWhere } from '../../platform/database/index.js';
import { CoverageDuty, CoveragePlan, CoverageSpot } from './coverage.entity.js';
import { CoverageNotices } from './coverage.notices.js';
import type { Outcome } from './reckoning.js';

/** Rows to a statement; the rest goes by powers of two, so that there are few different statements. */
const LOT = 128;

interface Run {
  readonly people: number;
  readonly tookMs: number;
  /** The spots are not stored yet. */
  readonly isNew: boolean;
}

/** Writes what a run found, unless something it started from has changed meanwhile: then it is due again. */
@Injectable()
export class PlanBook {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CoverageNotices) private readonly notices: CoverageNotices,
  ) {}

  /** Counts an attempt; false when there were too many. */
  async begin({ id, attempts }: CoveragePlan, most: number): Promise<boolean> {
    await this.db.transaction((tx) => updateWhere(tx, CoveragePlan, { id }, { attempts: attempts + 1 }));
    return attempts < most;
  }

  /** Whether the outcome was written; not when the plan is in another turn than when the run began. */
  async write(plan: CoveragePlan, outcome: Outcome, { people, tookMs, isNew }: Run): Promise<boolean> {
    const { id, turn } = plan;
    const now = this.clock.now();
    const { spots } = outcome;
    const sum = (of: (spot: CoverageSpot) => number): number =>
      spots.reduce((all, spot) => all + of(spot), 0);
    return this.db.transaction(async (tx) => {
      const current = await updateWhere(
        tx,
        CoveragePlan,
        { id, turn, due: true },
        {
          status: plan.status === 'QUEUED' ? 'READY' : plan.status,
          due: false,
          attempts: 0,
          error: null,
          people,
          places: spots.length,
          wanted: sum(({ needed }) => needed),
          missing: sum(({ missing }) => missing),
          empty: spots.filter((spot) => spot.missing === spot.needed).length,
          tookMs,
          reckonedAt: now,
        },
      );
      if (current === 0) return false;
      if (isNew) await insertMany(tx, CoverageSpot, spots);
      else await this.restate(tx, spots);
      await this.end(tx, outcome, now);
      await insertMany(
        tx,
        CoverageDuty,
        outcome.beginning.map(({ spot, candidate }) => ({
          id: newId(),
          planId: id,
          spotId: spot.id,
          personId: candidate.personId,
          unitId: candidate.unitId,
          since: now,
          endedAt: null,
          endedBy: null,
        })),
      );
      if (plan.status === 'APPLIED') await this.notices.covered(tx, plan, outcome);
      return true;
    });
  }

  /** The run came to nothing. A plan that stood before stays as it was, with the reason beside it. */
  async fail({ id, turn, status }: CoveragePlan, error: string): Promise<void> {
    const set = {
      error,
      due: false,
      attempts: 0,
      ...(status === 'QUEUED' ? { status: 'FAILED' as const } : {}),
    };
    await this.db.transaction((tx) => updateWhere(tx, CoveragePlan, { id, turn, due: true }, set));
  }

  private async restate(tx: EntityManager, spots: readonly CoverageSpot[]): Promise<void> {
    const sql =
      'UPDATE coverage_spot SET missing = ?, near = ? WHERE id = ? AND (missing <> ? OR missing > 0)';
    for (const { id, missing, near } of spots) await changeRows(tx, sql, [missing, near, id, missing]);
  }

  private async end(tx: EntityManager, { ending }: Outcome, endedAt: Date): Promise<void> {
    for (const endedBy of ['ABSENT', 'GONE', 'MOVED'] as const) {
      const ids = ending.filter(({ why }) => why === endedBy).map(({ duty }) => duty.id);
      for (let at = 0; at < ids.length; at += LOT) {
        const these = { id: In(ids.slice(at, at + LOT)), endedAt: IsNull() };
        await updateWhere(tx, CoverageDuty, these, { endedAt, endedBy });
      }
    }
  }
}

async function insertMany<E extends CoverageSpot | CoverageDuty>(
  tx: EntityManager,
  entity: new () => E,
  rows: readonly E[],
): Promise<void> {
  let at = 0;
  for (let lot = LOT; lot >= 1; lot /= 2) {
    for (; at + lot <= rows.length; at += lot) await insertRows<E>(tx, entity, rows.slice(at, at + lot));
  }
}
