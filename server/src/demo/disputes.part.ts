import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PointsChronicle } from '../modules/points/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';

const HOUR_MS = 3_600_000;

/** Two volunteers who think that an award is wrong: one waits for the committee, one was answered. Invented. */
@Injectable()
export class DisputesPart implements DemoPart {
  readonly name = 'disputes';
  /** The awards come by events. */
  readonly afterEvents = true;

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PointsChronicle) private readonly chronicle: PointsChronicle,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const now = this.clock.now().getTime();
    await this.chronicle.disputes(tx, {
      id: demoId('points-dispute:zeng'),
      personId: demoId('person:zeng'),
      reason: '那天我多站了半小时，等人来换班，只记到了原来的时间',
      at: new Date(now - 5 * HOUR_MS),
    });
    await this.chronicle.disputes(tx, {
      id: demoId('points-dispute:chen'),
      personId: demoId('person:chen'),
      reason: '我记得陪到下午才回来，只记了上午的三个小时',
      at: new Date(now - 50 * HOUR_MS),
      answer: {
        text: '看了记录，签退是 11:30，下午那一段没有签。下次多陪了先别签退，回来再签，就都能记上。',
        by: demoId('person:zhong'),
        at: new Date(now - 26 * HOUR_MS),
      },
    });
  }
}
