import { Module } from '@nestjs/common';
import { InboxService } from './inbox.service.js';
import { NotificationController } from './notification.controller.js';

@Module({ controllers: [NotificationController], providers: [InboxService] })
export class NotificationModule {}
