import { Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { InboxService } from './inbox.service.js';
import { MessageParams, MessageQuery } from './notification.dto.js';
import { MessagePageView, UnreadView } from './notification.view.js';

@ApiTags('messages')
@Controller('api/v1/messages')
export class NotificationController {
  constructor(@Inject(InboxService) private readonly inbox: InboxService) {}

  @GetEndpoint('', { allow: 'signed-in', summary: 'My inbox', returns: MessagePageView })
  list(@CurrentActor() actor: Actor, @Query() query: MessageQuery): Promise<MessagePageView> {
    return this.inbox.list(actor, query);
  }

  @GetEndpoint('unread', { allow: 'signed-in', summary: 'Unread, in all and by kind', returns: UnreadView })
  unread(@CurrentActor() actor: Actor): Promise<UnreadView> {
    return this.inbox.unread(actor);
  }

  @PostEndpoint('read-all', { allow: 'signed-in', summary: 'All seen', returns: UnreadView })
  readAll(@CurrentActor() actor: Actor): Promise<UnreadView> {
    return this.inbox.readAll(actor);
  }

  @PostEndpoint(':id/read', { allow: 'signed-in', summary: 'Seen', returns: UnreadView })
  read(@CurrentActor() actor: Actor, @Param() { id }: MessageParams): Promise<UnreadView> {
    return this.inbox.read(actor, id);
  }
}
