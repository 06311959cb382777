import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import {
  CreateTaskBody,
  ForMeQuery,
  OfferParams,
  OfferView,
  TaskCardView,
  TaskDetailView,
  TaskPreviewView,
} from '../volunteer/index.js';
import { ForMeService } from './for-me.service.js';
import { OfferService } from './offer.service.js';
import { PreviewService } from './preview.service.js';

/** Who is shown what, and who is asked, always with a reason. */
@ApiTags('matching')
@Controller('api/v1')
export class MatchingController {
  constructor(
    @Inject(ForMeService) private readonly ranked: ForMeService,
    @Inject(PreviewService) private readonly previews: PreviewService,
    @Inject(OfferService) private readonly offers: OfferService,
  ) {}

  @GetEndpoint('matching/for-me', {
    allow: 'signed-in',
    summary: 'Tasks that fit me, best first',
    returns: TaskCardView,
    many: true,
  })
  forMe(@CurrentActor() actor: Actor, @Query() query: ForMeQuery): Promise<TaskCardView[]> {
    return this.ranked.forMe(actor, query);
  }

  @PostEndpoint('matching/preview', {
    allow: 'task.publish',
    summary: 'Who would see and be asked for a task, before it is published',
    returns: TaskPreviewView,
  })
  preview(@CurrentActor() actor: Actor, @Body() body: CreateTaskBody): Promise<TaskPreviewView> {
    return this.previews.preview(actor, body);
  }

  @GetEndpoint('offers', {
    allow: 'signed-in',
    summary: 'My open invitations',
    returns: OfferView,
    many: true,
  })
  mine(@CurrentActor() actor: Actor): Promise<OfferView[]> {
    return this.offers.mine(actor);
  }

  @PostEndpoint('offers/:id/accept', { allow: 'signed-in', summary: 'I come', returns: TaskDetailView })
  accept(@CurrentActor() actor: Actor, @Param() { id }: OfferParams): Promise<TaskDetailView> {
    return this.offers.accept(actor, id);
  }

  @PostEndpoint('offers/:id/decline', {
    allow: 'signed-in',
    summary: 'Not this time; nothing is held against me',
  })
  decline(@CurrentActor() actor: Actor, @Param() { id }: OfferParams): Promise<void> {
    return this.offers.decline(actor, id);
  }
}
