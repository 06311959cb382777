import { fileURLToPath } from 'node:url';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database, DuplicateKeyError } from '../../platform/database/index.js';
import { loadRegions } from './region.loader.js';
import { RegionService } from './region.service.js';

/** The same path from src/ and from dist/. */
const FOLDER = fileURLToPath(new URL('../../../data/zhanggong', import.meta.url));

/** Brings the table in line with the shipped regions at start, and warms the tree. */
@Injectable()
export class RegionData implements OnModuleInit {
  private readonly logger = new Logger('Regions');

  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(RegionService) private readonly regions: RegionService,
  ) {}

  async onModuleInit(): Promise<void> {
    const changed = await this.load().catch((error: unknown) => {
      // Another instance starts at the same time and was faster with the same rows: now there is nothing left to add.
      if (error instanceof DuplicateKeyError) return this.load();
      throw error;
    });
    if (changed > 0) this.logger.log(`${changed} regions loaded`);
    await this.regions.reload();
  }

  private load(): Promise<number> {
    return this.db.transaction((tx) => loadRegions(tx, FOLDER));
  }
}
