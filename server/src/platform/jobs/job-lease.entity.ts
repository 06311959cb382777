import { Entity } from 'typeorm';
import { KeyColumn, RefColumn, StringColumn, TimeColumn } from '../database/index.js';

/** Which instance runs a job now, and when it last ran. */
@Entity('job_lease')
export class JobLease {
  @KeyColumn(80)
  name!: string;

  @RefColumn({ nullable: true })
  owner!: string | null;

  @TimeColumn({ nullable: true })
  leasedUntil!: Date | null;

  /** Start of the last run. */
  @TimeColumn({ nullable: true })
  lastRunAt!: Date | null;

  /** Why the last run failed; null when it did not. */
  @StringColumn(500, { nullable: true })
  lastError!: string | null;
}
