import { Controller, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { csvOf, sendTable, type TableFormat, xlsxOf } from '../../../platform/export/index.js';
import { GetEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { EntriesFileQuery, EntriesQuery, TrailParams, YearQuery } from './statement.dto.js';
import { StatementFile } from './statement.file.js';
import { StatementService } from './statement.service.js';
import {
  ExpiryView,
  PointsAccountView,
  PointsEntriesView,
  TrailView,
  YearSummaryView,
} from './statement.view.js';
import { TrailService } from './trail.service.js';

@ApiTags('points')
@Controller('api/v1/points')
export class StatementController {
  constructor(
    @Inject(StatementService) private readonly statements: StatementService,
    @Inject(StatementFile) private readonly files: StatementFile,
    @Inject(TrailService) private readonly trails: TrailService,
  ) {}

  @GetEndpoint('account', {
    allow: 'signed-in',
    summary: 'My balance, what is put aside, what waits and what expires next',
    returns: PointsAccountView,
  })
  account(@CurrentActor() actor: Actor): Promise<PointsAccountView> {
    return this.statements.account(actor);
  }

  @GetEndpoint('entries', {
    allow: 'signed-in',
    summary: 'Every entry with its source, newest first',
    returns: PointsEntriesView,
  })
  entries(@CurrentActor() actor: Actor, @Query() query: EntriesQuery): Promise<PointsEntriesView> {
    return this.statements.entries(actor, query);
  }

  @GetEndpoint('entries/file', { allow: 'signed-in', summary: 'My statement as Excel or CSV, to keep' })
  async entriesFile(
    @CurrentActor() actor: Actor,
    @Query() { format, ...which }: EntriesFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sheet = this.files.sheetOf(actor, which);
    const kind = (format ?? 'xlsx') as TableFormat;
    const table = kind === 'csv' ? csvOf(sheet) : await xlsxOf([sheet]);
    await sendTable(
      reply,
      { name: ['我的积分', which.month].filter(Boolean).join(' '), format: kind },
      table,
    );
  }

  @GetEndpoint('expiries', {
    allow: 'signed-in',
    summary: 'What expires when, soonest first',
    returns: ExpiryView,
    many: true,
  })
  expiries(@CurrentActor() actor: Actor): Promise<ExpiryView[]> {
    return this.statements.expiries(actor);
  }

  @GetEndpoint('year', { allow: 'signed-in', summary: 'My year month by month', returns: YearSummaryView })
  year(@CurrentActor() actor: Actor, @Query() { year }: YearQuery): Promise<YearSummaryView> {
    return this.statements.year(actor, year);
  }

  @GetEndpoint('postings/:id/trail', {
    allow: 'signed-in',
    summary: 'The hours, the check-in and the person behind an entry',
    returns: TrailView,
  })
  trail(@CurrentActor() actor: Actor, @Param() { id }: TrailParams): Promise<TrailView> {
    return this.trails.ofPosting(actor, id);
  }

  @GetEndpoint('records/:id/trail', {
    allow: 'points.manage',
    summary: 'The award of a service record with everything behind it',
    returns: TrailView,
  })
  recordTrail(@CurrentActor() actor: Actor, @Param() { id }: TrailParams): Promise<TrailView> {
    return this.trails.ofRecord(actor, id);
  }
}
