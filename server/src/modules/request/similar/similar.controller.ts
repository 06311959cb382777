import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { ReclassifyService } from '../reclassify.service.js';
import { ReclassifyBody, RequestParams } from '../request.dto.js';
import { RequestDetailView } from '../request.view.js';
import { SimilarBody } from './similar.dto.js';
import { SimilarQueries } from './similar.queries.js';
import { SimilarRequestView } from './similar.view.js';

/** Is it there already, and what kind of matter is it. */
@ApiTags('requests')
@Controller('api/v1/requests')
export class SimilarController {
  constructor(
    @Inject(SimilarQueries) private readonly queries: SimilarQueries,
    @Inject(ReclassifyService) private readonly kinds: ReclassifyService,
  ) {}

  @PostEndpoint('similar', {
    allow: 'public',
    summary: 'Open public requests near a point that may be about the same thing',
    returns: SimilarRequestView,
    many: true,
  })
  near(@CurrentActor() actor: Actor | null, @Body() body: SimilarBody): Promise<SimilarRequestView[]> {
    return this.queries.near(actor, body);
  }

  @GetEndpoint(':id/similar', {
    allow: 'request.accept',
    summary: 'Requests this one may be a duplicate of',
    returns: SimilarRequestView,
    many: true,
  })
  like(@CurrentActor() actor: Actor, @Param() { id }: RequestParams): Promise<SimilarRequestView[]> {
    return this.queries.like(actor, id);
  }

  @PostEndpoint(':id/reclassify', {
    allow: 'request.accept',
    summary: 'Another kind of matter than it was taken for',
    returns: RequestDetailView,
  })
  reclassify(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: ReclassifyBody,
  ): Promise<RequestDetailView> {
    return this.kinds.reclassify(actor, id, body);
  }
}
