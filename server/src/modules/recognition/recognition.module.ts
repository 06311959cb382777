import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { RequestModule } from '../request/index.js';
import { RuleModule } from '../rule/index.js';
import { UnitModule } from '../unit/index.js';
import { VolunteerModule } from '../volunteer/index.js';
import { BoardService } from './board.service.js';
import { HonourController } from './honour.controller.js';
import { OwnYear } from './own.year.js';
import { RecognitionDeskController } from './recognition-desk.controller.js';
import { RecordBook } from './record.book.js';
import { RecordEntries } from './record.entries.js';
import { RecordExports } from './record.export.js';
import { StarRuleController } from './star-rule.controller.js';
import { StarJob } from './star.job.js';
import { StarRules } from './star.rules.js';
import { StarService } from './star.service.js';
import { ThanksService } from './thanks.service.js';

/** Recognition: stars, thanks, boards, the year, and the statutory record. */
@Module({
  imports: [IdentityModule, RegionModule, UnitModule, RequestModule, RuleModule, VolunteerModule],
  controllers: [HonourController, RecognitionDeskController, StarRuleController],
  providers: [
    StarRules,
    StarJob,
    StarService,
    ThanksService,
    BoardService,
    OwnYear,
    RecordBook,
    RecordEntries,
    RecordExports,
  ],
})
export class RecognitionModule {}
