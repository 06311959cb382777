import { Body, Controller, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { csvOf, sendTable, type TableFormat, xlsxOf } from '../../../platform/export/index.js';
import { GetEndpoint, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { SettleBody, StatementFileQuery, StatementParams } from './statement.dto.js';
import { sheetsOf } from './statement.rows.js';
import { StatementService } from './statement.service.js';
import { StatementView } from './statement.view.js';

@ApiTags('shop')
@Controller('api/v1/shop/partners/:id/statements/:month')
export class StatementController {
  constructor(@Inject(StatementService) private readonly statements: StatementService) {}

  @GetEndpoint('', { allow: 'shop.fulfil', summary: "A partner's month", returns: StatementView })
  async read(@CurrentActor() actor: Actor, @Param() { id, month }: StatementParams): Promise<StatementView> {
    return (await this.statements.month(actor, id, month)).view;
  }

  @GetEndpoint('file', { allow: 'shop.fulfil', summary: 'The same as Excel or CSV, with every redemption' })
  async file(
    @CurrentActor() actor: Actor,
    @Param() { id, month }: StatementParams,
    @Query() query: StatementFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { view, rows } = await this.statements.month(actor, id, month);
    const format = (query.format ?? 'xlsx') as TableFormat;
    const [sums, details] = sheetsOf(view.lines, rows);
    const table = format === 'csv' ? csvOf(details) : await xlsxOf([sums, details]);
    await sendTable(reply, { name: `${view.partnerName} ${month} 对账单`, format }, table);
  }

  @PostEndpoint('settle', {
    allow: 'shop.manage',
    summary: 'The committee has paid this month',
    returns: StatementView,
  })
  settle(
    @CurrentActor() actor: Actor,
    @Param() { id, month }: StatementParams,
    @Body() { note }: SettleBody,
  ): Promise<StatementView> {
    return this.statements.settle(actor, id, month, note);
  }
}
