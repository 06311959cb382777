import { Module } from '@nestjs/common';
import { VolunteerModule } from '../volunteer/index.js';
import { MatchingController } from './matching.controller.js';
import { OfferService } from './offer.service.js';
import { RankingService } from './ranking.service.js';

@Module({
  imports: [VolunteerModule],
  controllers: [MatchingController],
  providers: [RankingService, OfferService],
})
export class MatchingModule {}
