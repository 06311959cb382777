import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_POINTS_RULE } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { PointsChronicle } from '../modules/points/index.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';

/** A rule for the cold months that nobody has switched on yet, and a committee that asks for a larger budget. */
@Injectable()
export class PointsPart implements DemoPart {
  readonly name = 'points';

  constructor(@Inject(PointsChronicle) private readonly chronicle: PointsChronicle) {}

  async load(tx: EntityManager): Promise<void> {
    const { version: _, ...rule } = DEFAULT_POINTS_RULE;
    await this.chronicle.draft(tx, {
      id: demoId('points-rule:winter'),
      name: '冬天夜里和走访多记',
      rule: {
        ...rule,
        nightPercent: 200,
        kindPercents: { VISIT: 120 },
        dailyCap: 80,
        campaigns: [
          { name: '邻里互助月', from: '2026-12-01', to: '2026-12-31', percent: 120, kinds: ['ESCORT'] },
        ],
      },
      createdBy: demoId('person:huang'),
    });
    await this.chronicle.asksForBudget(tx, {
      id: demoId('budget-request:community'),
      unitId: demoId('unit:community'),
      points: 20_000,
      reason: '寒潮值守加了人，照现在这样到年底不够',
      askedBy: demoId('person:zhong'),
    });
  }
}
