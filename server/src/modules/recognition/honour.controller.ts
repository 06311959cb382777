import { Body, Controller, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { BoardScope, BoardSpan } from '@linli/shared';
import type { FastifyReply } from 'fastify';
import { sendTable } from '../../platform/export/index.js';
import { GetEndpoint, PostEndpoint, PutEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { BoardService } from './board.service.js';
import { OwnYear } from './own.year.js';
import {
  BoardChoiceBody,
  BoardQuery,
  HideNoteBody,
  ObjectBody,
  RecognitionParams,
  ReportNoteBody,
  ThankNoteBody,
  YearQuery,
} from './recognition.dto.js';
import {
  BoardView,
  HonourView,
  ServiceYearView,
  StarNoticeView,
  ThankableView,
  ThankNoteView,
} from './recognition.view.js';
import { StarService } from './star.service.js';
import { ThanksService } from './thanks.service.js';

/** A volunteer's honours: stars, thanks, boards, her year, her own record. */
@ApiTags('recognition')
@Controller('api/v1')
export class HonourController {
  constructor(
    @Inject(StarService) private readonly stars: StarService,
    @Inject(ThanksService) private readonly thanks: ThanksService,
    @Inject(BoardService) private readonly boards: BoardService,
    @Inject(OwnYear) private readonly own: OwnYear,
  ) {}

  @GetEndpoint('honours', { allow: 'signed-in', summary: 'My stars and the next one', returns: HonourView })
  mine(@CurrentActor() actor: Actor): Promise<HonourView> {
    return this.stars.mine(actor);
  }

  @GetEndpoint('star-notices', {
    allow: 'signed-in',
    summary: 'Stars on public notice, and those given lately',
    returns: StarNoticeView,
    many: true,
  })
  notices(@CurrentActor() actor: Actor): Promise<StarNoticeView[]> {
    return this.stars.notices(actor);
  }

  @PostEndpoint('star-notices/:id/objections', {
    allow: 'signed-in',
    summary: 'Object to a star on notice, with a reason',
    returns: StarNoticeView,
    many: true,
  })
  async object(
    @CurrentActor() actor: Actor,
    @Param() { id }: RecognitionParams,
    @Body() { reason }: ObjectBody,
  ): Promise<StarNoticeView[]> {
    await this.stars.object(actor, id, reason);
    return this.stars.notices(actor);
  }

  @PostEndpoint('tasks/:id/thanks', {
    allow: 'signed-in',
    summary: 'Thank those who did a task; for whom it was done, and staff',
  })
  thank(
    @CurrentActor() actor: Actor,
    @Param() { id }: RecognitionParams,
    @Body() { text }: ThankNoteBody,
  ): Promise<void> {
    return this.thanks.write(actor, id, text);
  }

  @GetEndpoint('thankable-tasks', {
    allow: 'signed-in',
    summary: 'Tasks I may say thank you for',
    returns: ThankableView,
    many: true,
  })
  thankable(@CurrentActor() actor: Actor): Promise<ThankableView[]> {
    return this.thanks.open(actor);
  }

  @GetEndpoint('thanks', {
    allow: 'signed-in',
    summary: 'Thanks that came for me, newest first',
    returns: ThankNoteView,
    many: true,
  })
  notes(@CurrentActor() actor: Actor): Promise<ThankNoteView[]> {
    return this.thanks.mine(actor);
  }

  @PostEndpoint('thanks/:id/hide', {
    allow: 'signed-in',
    summary: 'Put a note away, or take it out again',
    returns: ThankNoteView,
    many: true,
  })
  async hide(
    @CurrentActor() actor: Actor,
    @Param() { id }: RecognitionParams,
    @Body() { hidden }: HideNoteBody,
  ): Promise<ThankNoteView[]> {
    await this.thanks.hide(actor, id, hidden);
    return this.thanks.mine(actor);
  }

  @PostEndpoint('thanks/:id/report', {
    allow: 'signed-in',
    summary: 'Ask the committee to look at a note',
    returns: ThankNoteView,
    many: true,
  })
  async report(
    @CurrentActor() actor: Actor,
    @Param() { id }: RecognitionParams,
    @Body() { reason }: ReportNoteBody,
  ): Promise<ThankNoteView[]> {
    await this.thanks.report(actor, id, reason);
    return this.thanks.mine(actor);
  }

  @GetEndpoint('boards', {
    allow: 'signed-in',
    summary: 'Hours of those who want to be seen, and my own place',
    returns: BoardView,
  })
  board(@CurrentActor() actor: Actor, @Query() { scope, span }: BoardQuery): Promise<BoardView> {
    return this.boards.board(actor, scope as BoardScope, span as BoardSpan);
  }

  @PutEndpoint('boards/me', { allow: 'signed-in', summary: 'Stand on boards, or leave them' })
  choose(@CurrentActor() actor: Actor, @Body() { isIn }: BoardChoiceBody): Promise<void> {
    return this.boards.choose(actor, isIn);
  }

  @GetEndpoint('honours/year', {
    allow: 'signed-in',
    summary: 'A year of my service',
    returns: ServiceYearView,
  })
  year(@CurrentActor() actor: Actor, @Query() { year }: YearQuery): Promise<ServiceYearView> {
    return this.own.year(actor, year);
  }

  @GetEndpoint('honours/record', {
    allow: 'signed-in',
    summary: 'My record in the five classes of the law, as a workbook',
  })
  async record(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const { stream, name } = await this.own.record(actor);
    await sendTable(reply, { name, format: 'xlsx' }, stream);
  }
}
