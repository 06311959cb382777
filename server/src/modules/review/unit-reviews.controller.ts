import { Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { ReviewListQuery } from './review.dto.js';
import { ReviewLists } from './review.lists.js';
import { ReviewPageView, ReviewStandingView, ToReviewView } from './review.view.js';

/** A unit's own page of reviews. */
@ApiTags('reviews')
@Controller('api/v1/reviews')
export class UnitReviewsController {
  constructor(@Inject(ReviewLists) private readonly lists: ReviewLists) {}

  @GetEndpoint('', {
    allow: 'order.handle',
    summary: 'What my unit said, or what was said of it',
    returns: ReviewPageView,
  })
  list(@CurrentActor() actor: Actor, @Query() query: ReviewListQuery): Promise<ReviewPageView> {
    return this.lists.list(actor, query);
  }

  @GetEndpoint('todo', {
    allow: 'order.handle',
    summary: 'What waits for the reviews of my unit',
    returns: ToReviewView,
    many: true,
  })
  todo(@CurrentActor() actor: Actor): Promise<ToReviewView[]> {
    return this.lists.todo(actor);
  }

  @GetEndpoint('standing', {
    allow: 'order.handle',
    summary: 'How my unit stands with others and itself',
    returns: ReviewStandingView,
  })
  standing(@CurrentActor() actor: Actor): Promise<ReviewStandingView> {
    return this.lists.standing(actor);
  }
}
