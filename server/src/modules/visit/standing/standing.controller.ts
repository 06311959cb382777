import { Controller, Inject, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendTable, type TableFormat } from '../../../platform/export/index.js';
import { GetEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { StandingFileQuery, StandingQuery, StandingsView } from './standing.dto.js';
import { StandingQueries } from './standing.queries.js';
import { StandingSheet } from './standing.sheet.js';

/** How the visits stand, for the committee and the street (走访情况). */
@ApiTags('visit')
@Controller('api/v1/visit-standings')
export class StandingController {
  constructor(
    @Inject(StandingQueries) private readonly queries: StandingQueries,
    @Inject(StandingSheet) private readonly sheet: StandingSheet,
  ) {}

  @GetEndpoint('', {
    allow: 'visit.oversee',
    summary: 'Who is due, who is overdue, who comes; no names for the street',
    returns: StandingsView,
  })
  list(@CurrentActor() actor: Actor, @Query() query: StandingQuery): Promise<StandingsView> {
    return this.queries.list(actor, query);
  }

  @GetEndpoint('file', {
    allow: 'visit.oversee',
    summary: 'The same as Excel or CSV; every neighbour in it notes the look',
  })
  async file(
    @CurrentActor() actor: Actor,
    @Query() query: StandingFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, table } = await this.sheet.of(actor, query);
    await sendTable(reply, { name, format: (query.format ?? 'xlsx') as TableFormat }, table);
  }
}
