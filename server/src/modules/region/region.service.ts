import { Injectable } from '@nestjs/common';
import type { AreaView, RegionView, ResolvedPointView } from './region.view.js';

@Injectable()
export class RegionService {
  children(_parent?: string): Promise<RegionView[]> {
    throw new Error('not built yet');
  }

  resolve(_lat: number, _lng: number): ResolvedPointView {
    throw new Error('not built yet');
  }

  areas(_code: string): Promise<AreaView[]> {
    throw new Error('not built yet');
  }
}
