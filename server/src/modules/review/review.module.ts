import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RequestModule } from '../request/index.js';
import { UnitModule } from '../unit/index.js';
import { ReviewController } from './review.controller.js';
import { ReviewLists } from './review.lists.js';
import { ReviewService } from './review.service.js';
import { UnitReviewsController } from './unit-reviews.controller.js';

@Module({
  imports: [IdentityModule, UnitModule, RequestModule],
  controllers: [ReviewController, UnitReviewsController],
  providers: [ReviewService, ReviewLists],
  exports: [ReviewService, ReviewLists],
})
export class ReviewModule {}
