import { type DynamicModule, Module } from '@nestjs/common';
import { Background } from './background.js';
import { Clock, processClock } from './clock.js';
import { Config } from './config/index.js';
import { Cipher, Signer } from './crypto/index.js';
import { EventBus, EventRecorder, EventRelay, Outbox } from './events/index.js';
import { FileStore } from './files/index.js';
import { ErrorDialects, IdempotencyStore } from './http/index.js';
import { Jobs, Leases } from './jobs/index.js';
import { PrintFont } from './paper/index.js';
import { useCalendar, WorkingCalendar } from './working-time/index.js';

/** Settings of the platform beside the configuration. */
interface PlatformOptions {
  /** Whether events are delivered and jobs run by themselves; without it `drain` and `runNow` do that. */
  background?: boolean;
}

/** What every module may ask for. */
@Module({})
export class PlatformModule {
  static forRoot(config: Config, { background = true }: PlatformOptions = {}): DynamicModule {
    useCalendar(new WorkingCalendar(config.workingTime));
    const shared = [
      { provide: Config, useValue: config },
      { provide: Clock, useValue: processClock },
      Cipher,
      Signer,
      FileStore,
      EventBus,
      EventRecorder,
      EventRelay,
      Outbox,
      Leases,
      Jobs,
      IdempotencyStore,
      ErrorDialects,
      PrintFont,
    ];
    const providers = background ? [...shared, Background] : shared;
    return { module: PlatformModule, global: true, providers, exports: shared };
  }
}
