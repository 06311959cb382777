import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { Config } from './config/index.js';
import { IdempotencyStore } from './http/index.js';

/** What every module may ask for. */
@Module({})
export class PlatformModule {
  static forRoot(config: Config): DynamicModule {
    const shared = [{ provide: Config, useValue: config }, Clock, IdempotencyStore];
    return { module: PlatformModule, global: true, providers: shared, exports: shared };
  }
}
