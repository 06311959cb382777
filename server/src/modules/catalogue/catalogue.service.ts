import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnModuleInit,
} from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, newId } from '../../platform/database/index.js';
import { Catalogue } from './catalogue.js';
import { CatalogueVersion } from './catalogue.entity.js';
import { entriesOf, replaceEntries, versionIn } from './catalogue.rows.js';
import { catalogueOf, keepVersion, putInForce } from './in-force.js';
import { shippedEntries } from './shipped.js';

/** How soon another server works by what was published on this one. */
const LOOK_MS = 3000;
/** Retired versions kept at hand for the requests made under them. */
const MOST_KEPT = 20;

/** Keeps this process in step with the version in force; enters the shipped one where there is none. */
@Injectable()
export class CatalogueService implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger('Catalogue');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    if (!(await versionIn(this.db.read, 'ACTIVE'))) await this.enterShipped();
    await this.keepRetired();
    await this.look();
    this.timer = setInterval(() => {
      this.looking = this.look().catch((error: unknown) => this.logger.warn(String(error)));
    }, LOOK_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Puts in force what the database says is. */
  async look(): Promise<void> {
    const active = await versionIn(this.db.read, 'ACTIVE');
    if (!active || catalogueOf().versionId === active.id) return;
    putInForce(new Catalogue(active.id, await entriesOf(this.db.read, active.id)));
  }

  private async keepRetired(): Promise<void> {
    const retired = await this.db.read.find(CatalogueVersion, {
      where: { status: In(['RETIRED']) },
      order: { number: 'DESC' },
      take: MOST_KEPT,
    });
    for (const { id } of retired) keepVersion(new Catalogue(id, await entriesOf(this.db.read, id)));
  }

  private async enterShipped(): Promise<void> {
    const id = newId();
    const now = this.clock.now();
    const first: CatalogueVersion = {
      id,
      number: 1,
      status: 'ACTIVE',
      slot: 'ACTIVE',
      note: '随软件带来的',
      baseId: null,
      createdBy: null,
      createdAt: now,
      publishedBy: null,
      validFrom: now,
      retiredAt: null,
    };
    try {
      await this.db.transaction(async (tx) => {
        await tx.insert(CatalogueVersion, first);
        await replaceEntries(tx, id, shippedEntries());
      });
    } catch (error) {
      // Another instance starts at the same time and was faster.
      if (!(error instanceof DuplicateKeyError)) throw error;
    }
  }
}
