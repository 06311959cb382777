import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitService } from '../modules/unit/index.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { DEMO_UNITS } from './units.data.js';

@Injectable()
export class UnitsPart implements DemoPart {
  readonly name = 'units';

  constructor(@Inject(UnitService) private readonly units: UnitService) {}

  async load(tx: EntityManager): Promise<void> {
    for (const { key, parent, tiles, ...unit } of DEMO_UNITS) {
      await this.units.ensure(tx, {
        ...unit,
        id: demoId(`unit:${key}`),
        ...(parent ? { parentId: demoId(`unit:${parent}`) } : {}),
        duties: [{ regionCode: unit.regionCode, tiles }],
      });
    }
  }
}
