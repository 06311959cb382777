import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { PointsRuleBody, RuleParams, SwitchOnBody } from './rule.dto.js';
import { RuleService } from './rule.service.js';
import { PointsRuleView, SimulationView } from './rule.view.js';
import { SimulationService } from './simulation.service.js';

@ApiTags('points')
@Controller('api/v1/points/rules')
export class RuleController {
  constructor(
    @Inject(RuleService) private readonly rules: RuleService,
    @Inject(SimulationService) private readonly simulation: SimulationService,
  ) {}

  @GetEndpoint('', {
    allow: 'points.supervise',
    summary: 'Versions of the rule of points, newest first',
    returns: PointsRuleView,
    many: true,
  })
  list(): Promise<PointsRuleView[]> {
    return this.rules.list();
  }

  @PostEndpoint('', { allow: 'points.supervise', summary: 'Write a draft', returns: PointsRuleView })
  draft(@CurrentActor() actor: Actor, @Body() body: PointsRuleBody): Promise<PointsRuleView> {
    return this.rules.draft(actor, body);
  }

  @PutEndpoint(':version', { allow: 'points.supervise', summary: 'Change a draft', returns: PointsRuleView })
  edit(@Param() { version }: RuleParams, @Body() body: PointsRuleBody): Promise<PointsRuleView> {
    return this.rules.edit(version, body);
  }

  @DeleteEndpoint(':version', { allow: 'points.supervise', summary: 'Drop a draft' })
  drop(@Param() { version }: RuleParams): Promise<void> {
    return this.rules.drop(version);
  }

  @GetEndpoint(':version/simulation', {
    allow: 'points.supervise',
    summary: 'What last month would have been by this rule',
    returns: SimulationView,
  })
  simulate(@Param() { version }: RuleParams): Promise<SimulationView> {
    return this.simulation.simulate(version);
  }

  @PostEndpoint(':version/switch-on', {
    allow: 'points.supervise',
    summary: 'Let it hold from a moment to come',
    returns: PointsRuleView,
  })
  switchOn(
    @CurrentActor() actor: Actor,
    @Param() { version }: RuleParams,
    @Body() { validFrom }: SwitchOnBody,
  ): Promise<PointsRuleView> {
    return this.rules.switchOn(actor, version, new Date(validFrom));
  }

  @PostEndpoint(':version/call-off', {
    allow: 'points.supervise',
    summary: 'Make a rule that has not begun a draft again',
    returns: PointsRuleView,
  })
  callOff(@Param() { version }: RuleParams): Promise<PointsRuleView> {
    return this.rules.callOff(version);
  }
}
