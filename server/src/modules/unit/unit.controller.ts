import { Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint } from '../../platform/http/index.js';
import { UnitQuery } from './unit.dto.js';
import { UnitService } from './unit.service.js';
import { UnitView } from './unit.view.js';

@ApiTags('units')
@Controller('api/v1/units')
export class UnitController {
  constructor(@Inject(UnitService) private readonly units: UnitService) {}

  @GetEndpoint('', {
    allow: 'workbench.read',
    summary: 'Units that serve a region (inherited from the regions above it)',
    returns: UnitView,
    many: true,
  })
  list(@Query() query: UnitQuery): Promise<UnitView[]> {
    return this.units.list(query);
  }
}
