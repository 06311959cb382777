import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { ReviewBody, ReviewParams } from './review.dto.js';
import { ReviewService } from './review.service.js';
import { RequestReviewsView } from './review.view.js';

/** Self-review and peer review of the units that worked on a request. */
@ApiTags('reviews')
@Controller('api/v1/requests/:id/reviews')
export class ReviewController {
  constructor(@Inject(ReviewService) private readonly reviews: ReviewService) {}

  @GetEndpoint('', {
    allow: 'signed-in',
    summary: 'What units said of each other and what mine may still say',
    returns: RequestReviewsView,
  })
  of(@CurrentActor() actor: Actor, @Param() { id }: ReviewParams): Promise<RequestReviewsView> {
    return this.reviews.of(actor, id);
  }

  @PostEndpoint('', {
    allow: 'order.handle',
    summary: 'Says how it went, of my unit or of another that worked on it',
    returns: RequestReviewsView,
  })
  add(
    @CurrentActor() actor: Actor,
    @Param() { id }: ReviewParams,
    @Body() body: ReviewBody,
  ): Promise<RequestReviewsView> {
    return this.reviews.add(actor, id, body);
  }
}
