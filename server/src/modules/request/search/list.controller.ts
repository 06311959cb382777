import { Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { BoxCountsView, RequestPageView } from '../request.view.js';
import { FindQuery, ListQuery } from './list.dto.js';
import { ListQueries } from './list.queries.js';

@ApiTags('lists')
@Controller('api/v1')
export class ListController {
  constructor(@Inject(ListQueries) private readonly lists: ListQueries) {}

  @GetEndpoint('workbench/counts', {
    allow: 'workbench.read',
    summary: 'What waits for me, by box',
    returns: BoxCountsView,
  })
  counts(@CurrentActor() actor: Actor): Promise<BoxCountsView> {
    return this.lists.counts(actor);
  }

  @GetEndpoint('workbench/queue', {
    allow: 'workbench.read',
    summary: 'Requests of my regions by box, filters and words; what waits with least time left first',
    returns: RequestPageView,
  })
  staff(@CurrentActor() actor: Actor, @Query() query: ListQuery): Promise<RequestPageView> {
    return this.lists.staff(actor, query);
  }

  @GetEndpoint('requests/search', {
    allow: 'public',
    summary: 'Public requests and my own, by words and filters, newest first',
    returns: RequestPageView,
  })
  find(@CurrentActor() actor: Actor | null, @Query() query: FindQuery): Promise<RequestPageView> {
    return this.lists.find(actor, query);
  }
}
