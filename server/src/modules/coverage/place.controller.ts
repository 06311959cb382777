import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { ImportPlacesBody, PlacesQuery, PlanParams } from './coverage.dto.js';
import { CoveragePlacePageView, PlacesImportedView } from './coverage.view.js';
import { PlaceService } from './place.service.js';

/** Buildings and households that may be covered. */
@ApiTags('coverage')
@Controller('api/v1/coverage/places')
export class PlaceController {
  constructor(@Inject(PlaceService) private readonly places: PlaceService) {}

  @GetEndpoint('', {
    allow: 'coverage.manage',
    summary: 'The list of an area',
    returns: CoveragePlacePageView,
  })
  list(@CurrentActor() actor: Actor, @Query() query: PlacesQuery): Promise<CoveragePlacePageView> {
    return this.places.list(actor, query);
  }

  @PostEndpoint('import', {
    allow: 'coverage.manage',
    summary: 'Take a list in, whole or not at all',
    returns: PlacesImportedView,
  })
  import(@CurrentActor() actor: Actor, @Body() body: ImportPlacesBody): Promise<PlacesImportedView> {
    return this.places.import(actor, body);
  }

  @PostEndpoint(':id/end', { allow: 'coverage.manage', summary: 'Take a place off the list' })
  end(@CurrentActor() actor: Actor, @Param() { id }: PlanParams): Promise<void> {
    return this.places.end(actor, id);
  }
}
