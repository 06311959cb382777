import { Module } from '@nestjs/common';
import { UnitModule } from '../unit/index.js';
import { AudienceFinder } from './audience.js';
import { InboxService } from './inbox.service.js';
import { NotificationController } from './notification.controller.js';
import { NotificationListener } from './notification.listener.js';
import { RetentionJob } from './retention.job.js';

@Module({
  imports: [UnitModule],
  controllers: [NotificationController],
  providers: [InboxService, AudienceFinder, NotificationListener, RetentionJob],
})
export class NotificationModule {}
