import { Module } from '@nestjs/common';
import { TeamModule } from '../team/index.js';
import { UnitModule } from '../unit/index.js';
import { AudienceFinder } from './audience.js';
import { InboxService } from './inbox.service.js';
import { NotificationController } from './notification.controller.js';
import { NotificationListener } from './notification.listener.js';
import { RetentionJob } from './retention.job.js';
import { TeamWords } from './team.words.js';

@Module({
  imports: [UnitModule, TeamModule],
  controllers: [NotificationController],
  providers: [InboxService, AudienceFinder, NotificationListener, RetentionJob, TeamWords],
})
export class NotificationModule {}
