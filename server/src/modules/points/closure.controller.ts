import { Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { ClosureService } from './closure.service.js';
import { StatementService } from './statement/statement.service.js';
import { PointsAccountView } from './statement/statement.view.js';

/** Leaving, and coming back. */
@ApiTags('points')
@Controller('api/v1/points/account')
export class ClosureController {
  constructor(
    @Inject(ClosureService) private readonly closures: ClosureService,
    @Inject(StatementService) private readonly statements: StatementService,
  ) {}

  @PostEndpoint('close', {
    allow: 'signed-in',
    summary: 'Give up my points: what is put aside comes back first, then everything is forfeited',
    returns: PointsAccountView,
  })
  async close(@CurrentActor() actor: Actor): Promise<PointsAccountView> {
    await this.closures.close(actor.personId);
    return this.statements.account(actor);
  }

  @PostEndpoint('reopen', {
    allow: 'signed-in',
    summary: 'Collect points again, beginning with nothing',
    returns: PointsAccountView,
  })
  async reopen(@CurrentActor() actor: Actor): Promise<PointsAccountView> {
    await this.closures.reopen(actor.personId);
    return this.statements.account(actor);
  }
}
