import { Body, Controller, Inject, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { CaseQueries } from './case.queries.js';
import { FigureBook } from './figure-book.js';
import { CasesQuery, ScoreRuleBody, SheetQuery, SpanQuery, TrendQuery } from './indicator.dto.js';
import { CasePageView, ScoreRuleView, SheetView, TrendPointView, WatchView } from './indicator.view.js';
import { ScoreRules } from './score-rules.js';
import { SheetService } from './sheet.service.js';

/** The rates by which a city judges itself; every number opens its list. */
@ApiTags('indicators')
@Controller('api/v1/indicators')
export class IndicatorController {
  constructor(
    @Inject(SheetService) private readonly sheets: SheetService,
    @Inject(CaseQueries) private readonly caseQueries: CaseQueries,
    @Inject(ScoreRules) private readonly rules: ScoreRules,
    @Inject(FigureBook) private readonly book: FigureBook,
  ) {}

  @GetEndpoint('sheet', {
    allow: 'indicator.read',
    summary: 'Score sheet of a period: rates raw and adjusted, ranked',
    returns: SheetView,
  })
  sheet(@CurrentActor() actor: Actor, @Query() query: SheetQuery): Promise<SheetView> {
    return this.sheets.sheet(actor, query);
  }

  @GetEndpoint('trend', {
    allow: 'indicator.read',
    summary: 'One indicator over time',
    returns: TrendPointView,
    many: true,
  })
  trend(@CurrentActor() actor: Actor, @Query() query: TrendQuery): Promise<TrendPointView[]> {
    return this.sheets.trend(actor, query);
  }

  @GetEndpoint('watch', {
    allow: 'indicator.read',
    summary: 'What somebody should look at',
    returns: WatchView,
    many: true,
  })
  watch(@CurrentActor() actor: Actor, @Query() query: SpanQuery): Promise<WatchView[]> {
    return this.sheets.watch(actor, query);
  }

  @GetEndpoint('cases', {
    allow: 'indicator.read',
    summary: 'The very requests that a number counts',
    returns: CasePageView,
  })
  cases(@CurrentActor() actor: Actor, @Query() query: CasesQuery): Promise<CasePageView> {
    return this.caseQueries.page(actor, query);
  }

  @GetEndpoint('export', {
    allow: 'indicator.read',
    summary: 'The score sheet, its cases and the definitions as an Excel workbook',
  })
  async export(
    @CurrentActor() actor: Actor,
    @Query() query: SheetQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.book.send(actor, query, reply);
  }

  @GetEndpoint('rules', {
    allow: 'indicator.read',
    summary: 'Weights of the score, latest first',
    returns: ScoreRuleView,
    many: true,
  })
  weights(): Promise<ScoreRuleView[]> {
    return this.rules.list();
  }

  @PostEndpoint('rules', {
    allow: 'indicator.manage',
    summary: 'New weights from a day on',
    returns: ScoreRuleView,
  })
  addWeights(@CurrentActor() actor: Actor, @Body() body: ScoreRuleBody): Promise<ScoreRuleView> {
    return this.rules.add(actor, body);
  }
}
