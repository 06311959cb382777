import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { AskBudgetBody, BudgetQuery, BudgetRequestParams, DecideBudgetBody } from './budget.dto.js';
import { BudgetService } from './budget.service.js';
import { BudgetView } from './budget.view.js';

@ApiTags('points')
@Controller('api/v1/points')
export class BudgetController {
  constructor(@Inject(BudgetService) private readonly budgets: BudgetService) {}

  @GetEndpoint('budgets', {
    allow: 'points.manage',
    summary: 'What units may give this year, gave and will have given',
    returns: BudgetView,
    many: true,
  })
  list(@CurrentActor() actor: Actor, @Query() { year }: BudgetQuery): Promise<BudgetView[]> {
    return this.budgets.list(actor, year);
  }

  @PostEndpoint('budget-requests', {
    allow: 'points.manage',
    summary: 'Ask for a larger budget',
    returns: BudgetView,
  })
  ask(@CurrentActor() actor: Actor, @Body() body: AskBudgetBody): Promise<BudgetView> {
    return this.budgets.ask(actor, body);
  }

  @PostEndpoint('budget-requests/:id/decision', {
    allow: 'points.supervise',
    summary: 'Grant or refuse, as another person than who asked',
    returns: BudgetView,
  })
  decide(
    @CurrentActor() actor: Actor,
    @Param() { id }: BudgetRequestParams,
    @Body() body: DecideBudgetBody,
  ): Promise<BudgetView> {
    return this.budgets.decide(actor, id, body);
  }
}
