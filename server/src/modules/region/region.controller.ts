import { Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint } from '../../platform/http/index.js';
import { PointQuery, RegionParams, RegionQuery } from './region.dto.js';
import { RegionService } from './region.service.js';
import { AreaView, RegionView, ResolvedPointView } from './region.view.js';

@ApiTags('regions')
@Controller('api/v1/regions')
export class RegionController {
  constructor(@Inject(RegionService) private readonly regions: RegionService) {}

  @GetEndpoint('', {
    allow: 'public',
    summary: 'Regions directly below `parent` (the district when absent)',
    returns: RegionView,
    many: true,
  })
  children(@Query() { parent }: RegionQuery): Promise<RegionView[]> {
    return this.regions.children(parent);
  }

  @GetEndpoint('resolve', { allow: 'public', summary: 'Grid of a point', returns: ResolvedPointView })
  resolve(@Query() { lat, lng }: PointQuery): Promise<ResolvedPointView> {
    return this.regions.resolve(lat, lng);
  }

  @GetEndpoint(':code/areas', {
    allow: 'public',
    summary: 'Shapes of a region and of the regions directly below it',
    returns: AreaView,
    many: true,
  })
  areas(@Param() { code }: RegionParams): Promise<AreaView[]> {
    return this.regions.areas(code);
  }
}
