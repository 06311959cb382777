import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { TotalsService } from './totals.service.js';
import { PublicTotalsView } from './totals.view.js';
import { TrustReviewBody } from './trust.dto.js';
import { TrustService } from './trust.service.js';
import { FindingView } from './trust.view.js';

@ApiTags('points')
@Controller('api/v1/points')
export class TrustController {
  constructor(
    @Inject(TrustService) private readonly trust: TrustService,
    @Inject(TotalsService) private readonly totals: TotalsService,
  ) {}

  @GetEndpoint('findings', {
    allow: 'points.supervise',
    summary: 'What may be worth a look: outliers, rings, favourites, bursts of corrections',
    returns: FindingView,
    many: true,
  })
  findings(@CurrentActor() actor: Actor): Promise<FindingView[]> {
    return this.trust.list(actor);
  }

  @PostEndpoint('findings/reviews', {
    allow: 'points.supervise',
    summary: 'Note what was made of a finding',
    returns: FindingView,
    many: true,
  })
  review(@CurrentActor() actor: Actor, @Body() body: TrustReviewBody): Promise<FindingView[]> {
    return this.trust.review(actor, body);
  }

  @GetEndpoint('public-totals', {
    allow: 'public',
    summary: 'Sums of this year by community, without people',
    returns: PublicTotalsView,
  })
  publicTotals(): Promise<PublicTotalsView> {
    return this.totals.ofYear();
  }
}
