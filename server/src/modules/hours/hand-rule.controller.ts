import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import {
  HandRulePageView,
  HandRulePreviewView,
  HandRuleValues,
  HandRuleView,
  NewHandRuleBody,
} from './hand-rule.dto.js';
import { HandRules } from './hand-rule.book.js';

/** 补录规则: for everybody to read, for the district to change. */
@ApiTags('hand-hours')
@Controller('api/v1/hand-rule')
export class HandRuleController {
  constructor(@Inject(HandRules) private readonly rules: HandRules) {}

  @GetEndpoint('', {
    allow: 'signed-in',
    summary: 'What may be entered by hand, and what will be',
    returns: HandRuleView,
  })
  rule(): Promise<HandRuleView> {
    return this.rules.said();
  }

  @GetEndpoint('versions', {
    allow: 'hours.rule',
    summary: 'Every version, newest first',
    returns: HandRulePageView,
    many: true,
  })
  versions(): Promise<HandRulePageView[]> {
    return this.rules.list();
  }

  @PostEndpoint('preview', {
    allow: 'hours.rule',
    summary: 'What a rule would have refused in the last ninety days',
    returns: HandRulePreviewView,
  })
  preview(@Body() body: HandRuleValues): Promise<HandRulePreviewView> {
    return this.rules.preview(body);
  }

  @PostEndpoint('', {
    allow: 'hours.rule',
    summary: 'A new version, from a day on; what was entered before keeps the one it was entered under',
    returns: HandRulePageView,
    many: true,
  })
  async add(@CurrentActor() actor: Actor, @Body() body: NewHandRuleBody): Promise<HandRulePageView[]> {
    await this.rules.add(actor, body);
    return this.rules.list();
  }
}
