import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor, PersonService } from '../identity/index.js';
import { RuleBook } from './rule.book.js';
import { RuleBody, RulePreviewView, SupervisionRuleView, TryRuleBody } from './rule.dto.js';
import { RulePreview } from './rule.preview.js';

/** When the clock speaks up, and to whom. */
@ApiTags('supervision')
@Controller('api/v1/supervision-rule')
export class RuleController {
  constructor(
    @Inject(RuleBook) private readonly rules: RuleBook,
    @Inject(RulePreview) private readonly preview: RulePreview,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  @GetEndpoint('', {
    allow: 'supervision.answer',
    summary: 'The rule that holds now',
    returns: SupervisionRuleView,
  })
  async rule(): Promise<SupervisionRuleView> {
    return (await this.rules.versions(this.people))[0]!;
  }

  @GetEndpoint('versions', {
    allow: 'request.supervise',
    summary: 'Every version of the rule, the one in force first',
    returns: SupervisionRuleView,
    many: true,
  })
  versions(): Promise<SupervisionRuleView[]> {
    return this.rules.versions(this.people);
  }

  @PostEndpoint('preview', {
    allow: 'request.supervise',
    summary: 'What a rule would have done in the last thirty days',
    returns: RulePreviewView,
  })
  try(@CurrentActor() actor: Actor, @Body() body: TryRuleBody): Promise<RulePreviewView> {
    return this.preview.of(actor, body);
  }

  @PostEndpoint('', {
    allow: 'request.supervise',
    summary: 'Make the next version of the rule',
    returns: SupervisionRuleView,
  })
  async replace(@CurrentActor() actor: Actor, @Body() body: RuleBody): Promise<SupervisionRuleView> {
    await this.rules.replace(actor, body);
    return this.rule();
  }
}
