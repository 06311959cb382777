import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RequestModule } from '../request/index.js';
import { UnitModule } from '../unit/index.js';
import { ReviewController } from './review.controller.js';
import { ReviewService } from './review.service.js';

@Module({
  imports: [IdentityModule, UnitModule, RequestModule],
  controllers: [ReviewController],
  providers: [ReviewService],
})
export class ReviewModule {}
