import { Body, Controller, Inject, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendTable } from '../../platform/export/index.js';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import {
  DecideObjectionBody,
  JudgeNoteBody,
  RecognitionParams,
  RecordEntryBody,
  RecordExportBody,
} from './recognition.dto.js';
import {
  ObjectionView,
  RecordEntryView,
  RecordExportView,
  ReportedNoteView,
  ServedVolunteerView,
} from './recognition.view.js';
import { RecordEntries } from './record.entries.js';
import { RecordExports } from './record.export.js';
import { StarService } from './star.service.js';
import { ThanksService } from './thanks.service.js';

/** The committee's part of recognition: objections, reported notes, entries, the statutory export. */
@ApiTags('recognition')
@Controller('api/v1')
export class RecognitionDeskController {
  constructor(
    @Inject(StarService) private readonly stars: StarService,
    @Inject(ThanksService) private readonly thanks: ThanksService,
    @Inject(RecordEntries) private readonly entries: RecordEntries,
    @Inject(RecordExports) private readonly exports: RecordExports,
  ) {}

  @GetEndpoint('star-objections', {
    allow: 'recognition.manage',
    summary: 'Objections in my communities, open ones first',
    returns: ObjectionView,
    many: true,
  })
  objections(@CurrentActor() actor: Actor): Promise<ObjectionView[]> {
    return this.stars.objections(actor);
  }

  @PostEndpoint('star-objections/:id/decide', {
    allow: 'recognition.manage',
    summary: 'Whether an objection holds, with an answer',
    returns: ObjectionView,
    many: true,
  })
  async decide(
    @CurrentActor() actor: Actor,
    @Param() { id }: RecognitionParams,
    @Body() body: DecideObjectionBody,
  ): Promise<ObjectionView[]> {
    await this.stars.decide(actor, id, body);
    return this.stars.objections(actor);
  }

  @PostEndpoint('star-notices/:id/again', {
    allow: 'recognition.manage',
    summary: 'Put a withdrawn star on notice again',
  })
  again(@CurrentActor() actor: Actor, @Param() { id }: RecognitionParams): Promise<void> {
    return this.stars.renotice(actor, id);
  }

  @GetEndpoint('reported-thanks', {
    allow: 'recognition.manage',
    summary: 'Notes that were reported in my communities',
    returns: ReportedNoteView,
    many: true,
  })
  reported(@CurrentActor() actor: Actor): Promise<ReportedNoteView[]> {
    return this.thanks.reported(actor);
  }

  @PostEndpoint('reported-thanks/:id/judge', {
    allow: 'recognition.manage',
    summary: 'Leave a reported note, or take it away from everybody',
    returns: ReportedNoteView,
    many: true,
  })
  async judge(
    @CurrentActor() actor: Actor,
    @Param() { id }: RecognitionParams,
    @Body() { keep }: JudgeNoteBody,
  ): Promise<ReportedNoteView[]> {
    await this.thanks.judge(actor, id, keep);
    return this.thanks.reported(actor);
  }

  @GetEndpoint('record-volunteers', {
    allow: 'recognition.manage',
    summary: 'Who served for my unit',
    returns: ServedVolunteerView,
    many: true,
  })
  volunteers(@CurrentActor() actor: Actor): Promise<ServedVolunteerView[]> {
    return this.entries.volunteers(actor);
  }

  @GetEndpoint('record-entries', {
    allow: 'recognition.manage',
    summary: 'Training, commendations and complaints my unit entered',
    returns: RecordEntryView,
    many: true,
  })
  listed(@CurrentActor() actor: Actor): Promise<RecordEntryView[]> {
    return this.entries.list(actor);
  }

  @PostEndpoint('record-entries', {
    allow: 'recognition.manage',
    summary: 'Enter training, a commendation or a complaint',
    returns: RecordEntryView,
    many: true,
  })
  async enter(@CurrentActor() actor: Actor, @Body() body: RecordEntryBody): Promise<RecordEntryView[]> {
    await this.entries.enter(actor, body);
    return this.entries.list(actor);
  }

  @PostEndpoint('record-entries/:id/withdraw', {
    allow: 'recognition.manage',
    summary: 'A wrong entry no longer counts',
    returns: RecordEntryView,
    many: true,
  })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param() { id }: RecognitionParams,
  ): Promise<RecordEntryView[]> {
    await this.entries.withdraw(actor, id);
    return this.entries.list(actor);
  }

  @GetEndpoint('record-exports', {
    allow: 'recognition.manage',
    summary: 'Workbooks of records I asked for, and how far they are',
    returns: RecordExportView,
    many: true,
  })
  myExports(@CurrentActor() actor: Actor): Promise<RecordExportView[]> {
    return this.exports.list(actor);
  }

  @PostEndpoint('record-exports', {
    allow: 'recognition.manage',
    summary: "Write my unit's records in the five classes of the law into a workbook",
    returns: RecordExportView,
    many: true,
  })
  ask(@CurrentActor() actor: Actor, @Body() { reason }: RecordExportBody): Promise<RecordExportView[]> {
    return this.exports.ask(actor, reason);
  }

  @GetEndpoint('record-exports/:id/file', { allow: 'recognition.manage', summary: 'The workbook' })
  async file(
    @CurrentActor() actor: Actor,
    @Param() { id }: RecognitionParams,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { stream, ...file } = await this.exports.open(actor, id);
    await sendTable(reply, file, stream);
  }
}
