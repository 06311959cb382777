import { Inject, Injectable } from '@nestjs/common';
import { Database, findRows, newId, selectRows } from '../../platform/database/index.js';
import { RegionService } from '../region/index.js';
import { CoveragePlace, type CoveragePlan, CoverageSpot } from './coverage.entity.js';

const AS_COUNTED = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** The places of a plan: those it has, or, the first time, those its area has now. */
@Injectable()
export class SpotReader {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(RegionService) private readonly regions: RegionService,
  ) {}

  async of(plan: CoveragePlan): Promise<{ spots: CoverageSpot[]; isNew: boolean }> {
    const spots = await findRows(this.db.read, CoverageSpot, { planId: plan.id }, { by: 'position' });
    if (spots.length > 0) return { spots, isNew: false };
    const found = plan.target === 'GRID' ? await this.grids(plan) : await this.listed(plan);
    const { id: planId, perPlace } = plan;
    return {
      spots: found.map((one, position) => ({
        id: newId(),
        planId,
        position,
        ...one,
        needed: perPlace,
        missing: perPlace,
        near: null,
      })),
      isNew: true,
    };
  }

  private async grids({ regionCode }: CoveragePlan) {
    const grids = await this.regions.grids(regionCode);
    const codes = grids.map(({ code }) => code);
    const centres = await this.regions.centres(codes);
    const communities = await this.regions.names(grids.map(({ parentCode }) => parentCode ?? ''));
    return grids.flatMap(({ code, name, parentCode }) => {
      const centre = centres.get(code);
      return centre
        ? [{ name: `${communities.get(parentCode ?? '') ?? ''}${name}`, gridCode: code, ...centre }]
        : [];
    });
  }

  private async listed({ regionCode, target }: CoveragePlan) {
    const tail = 'WHERE kind = ? AND grid_code LIKE ? AND ended_at IS NULL ORDER BY grid_code, name, id';
    const places = await selectRows(this.db.read, CoveragePlace, tail, [target, `${regionCode}%`]);
    // 2 栋 before 10 栋.
    const inOrder = (a: CoveragePlace, b: CoveragePlace): number =>
      a.gridCode === b.gridCode ? AS_COUNTED.compare(a.name, b.name) : a.gridCode < b.gridCode ? -1 : 1;
    return places.sort(inOrder).map(({ name, gridCode, lat, lng }) => ({ name, gridCode, lat, lng }));
  }
}
