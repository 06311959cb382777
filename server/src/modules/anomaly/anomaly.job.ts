import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/index.js';
import { AnomalyWatch } from './anomaly.watch.js';

const DAY_MS = 86_400_000;

/** Once a day the detectors look at the hours. */
@Injectable()
export class AnomalyJob implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(AnomalyWatch) private readonly watch: AnomalyWatch,
  ) {}

  onModuleInit(): void {
    this.jobs.every('anomaly.look', DAY_MS, (signal) => this.watch.look(signal));
  }
}
