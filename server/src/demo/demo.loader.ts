import { Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Config } from '../platform/config/index.js';
import { type Database, DuplicateKeyError } from '../platform/database/index.js';
import type { EventRelay } from '../platform/events/index.js';
import type { DemoPart } from './demo-part.js';

/** Loads the demo at start, when the configuration asks for it. */
export class DemoLoader implements OnApplicationBootstrap {
  private readonly logger = new Logger('Demo');

  constructor(
    private readonly config: Pick<Config, 'demo'>,
    private readonly db: Database,
    private readonly relay: Pick<EventRelay, 'drain'>,
    private readonly parts: readonly DemoPart[],
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.demo) return;
    for (const part of this.parts) {
      if (part.afterEvents) await this.relay.drain();
      await this.load(part);
    }
    await this.relay.drain();
    for (const part of this.parts) await part.afterwards?.();
    this.logger.log(`demo ready: ${this.parts.map(({ name }) => name).join(', ')}`);
  }

  /** Two instances that start at once may add the same rows: the slower one looks again and finds them there. */
  private async load(part: DemoPart): Promise<void> {
    const once = (): Promise<void> => this.db.transaction((tx) => part.load(tx));
    await once().catch((error: unknown) => {
      if (error instanceof DuplicateKeyError) return once();
      throw error;
    });
  }
}
