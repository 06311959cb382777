import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { ServiceTrail } from '../volunteer/index.js';
import { Anomaly } from './anomaly.entity.js';
import { findAnomalies, type FoundAnomaly } from './anomaly.rules.js';

const DAY_MS = 86_400_000;
const DAYS = 90;

/** Looks at the hours of ninety days, notes what is new, and forgets which phones were older. */
@Injectable()
export class AnomalyWatch {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ServiceTrail) private readonly trail: ServiceTrail,
  ) {}

  async look(signal?: AbortSignal): Promise<void> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - DAYS * DAY_MS);
    await this.trail.forgetDevices(since);
    for (const found of findAnomalies(await this.trail.confirmedBetween(since, now))) {
      if (signal?.aborted) return;
      await this.note(found, now);
    }
  }

  /** The unique key settles it: found again, an open one gets the newer figures, a decided one stays decided. */
  private async note(found: FoundAnomaly, now: Date): Promise<void> {
    const { kind, key, communityCode, unitId } = found;
    const facts = {
      people: [...found.people],
      recordIds: [...found.recordIds],
      figures: [...found.figures],
      seenAt: now,
    };
    await this.db.transaction(async (tx) => {
      const row = { id: newId(), kind, key, communityCode, unitId, ...facts, status: 'OPEN' as const };
      const nothing = { foundAt: now, decidedBy: null, decidedAt: null, note: null };
      await tx
        .createQueryBuilder()
        .insert()
        .into(Anomaly)
        .values({ ...row, ...nothing })
        .orIgnore()
        .execute();
      await updateWhere(tx, Anomaly, { kind, key, status: 'OPEN' }, facts);
    });
  }
}
