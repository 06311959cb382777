import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database, DuplicateKeyError, newId, updateWhere } from '../database/index.js';
import { JobLease } from './job-lease.entity.js';

/** A holder that says nothing for so long has lost its lease. */
export const LEASE_MS = 60_000;
const MAX_ERROR_LENGTH = 500;
const END_OF_TIME = new Date('9999-12-31T00:00:00.000Z');

/** Leases on jobs, by guarded updates: of all instances that ask, one gets it. */
@Injectable()
export class Leases {
  /** Names this instance in the table. */
  private readonly owner = newId();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the lease when it is free and the last run began at least `everyMs` milliseconds ago. With 0 only the lease
   * counts: a clock that was set back does not stop what is asked for by hand.
   */
  async take(name: string, everyMs: number): Promise<boolean> {
    const now = this.clock.now();
    const due = everyMs === 0 ? END_OF_TIME : new Date(now.getTime() - everyMs);
    const row = await this.database.read.findOneBy(JobLease, { name });
    if (!row) await this.create(name);
    // Looking first spares the write lock: most calls come too early.
    else if (isLater(row.leasedUntil, now) || isLater(row.lastRunAt, due)) return false;
    const taken = await this.database.transaction((tx) =>
      tx
        .createQueryBuilder()
        .update(JobLease)
        .set({ owner: this.owner, leasedUntil: this.until(), lastRunAt: now })
        .where('name = :name AND (leased_until IS NULL OR leased_until <= :now)', { name, now })
        .andWhere('(last_run_at IS NULL OR last_run_at <= :due)', { due })
        .execute(),
    );
    return taken.affected === 1;
  }

  /** Prolongs a lease that is held; false when it was lost. */
  async renew(name: string): Promise<boolean> {
    const set = { leasedUntil: this.until() };
    return (await this.database.transaction((tx) => updateWhere(tx, JobLease, this.held(name), set))) === 1;
  }

  /** Gives a lease back and notes how the run went. */
  async release(name: string, error?: unknown): Promise<void> {
    const lastError = error === undefined ? null : String(error).slice(0, MAX_ERROR_LENGTH);
    const set = { owner: null, leasedUntil: null, lastError };
    await this.database.transaction((tx) => updateWhere(tx, JobLease, this.held(name), set));
  }

  private held(name: string): { name: string; owner: string } {
    return { name, owner: this.owner };
  }

  private until(): Date {
    return new Date(this.clock.now().getTime() + LEASE_MS);
  }

  private async create(name: string): Promise<void> {
    const row = { name, owner: null, leasedUntil: null, lastRunAt: null, lastError: null };
    try {
      await this.database.transaction((tx) => tx.insert(JobLease, row));
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error;
    }
  }
}

const isLater = (date: Date | null, than: Date): boolean => date !== null && date > than;
