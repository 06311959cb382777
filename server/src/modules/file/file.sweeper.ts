import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { FileStore } from '../../platform/files/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { StoredFile } from './file.entity.js';
import { fullName, thumbName } from './picture.js';

const HOUR_MS = 60 * 60 * 1000;
/** A draft may wait for the network this long before the pictures that were sent ahead are thrown away. */
const KEPT_MS = 7 * 24 * HOUR_MS;
const AT_ONCE = 200;

/** Throws away pictures that were taken in but never attached to anything. */
@Injectable()
export class FileSweeper implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly db: Database,
    @Inject(FileStore) private readonly store: FileStore,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('file.sweep', HOUR_MS, async () => void (await this.sweep()));
  }

  /** Returns how many were thrown away. */
  async sweep(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    const stale = { subjectId: IsNull(), createdAt: LessThan(before) };
    const files = await this.db.read.find(StoredFile, { where: stale, take: AT_ONCE });
    let gone = 0;
    for (const { id } of files) {
      // Still unattached at this moment, or it stays.
      const { affected } = await this.db.transaction((tx) => tx.delete(StoredFile, { id, ...stale }));
      if (!affected) continue;
      await Promise.all([this.store.delete(fullName(id)), this.store.delete(thumbName(id))]);
      gone++;
    }
    return gone;
  }
}
