import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import {
  NewStarRuleBody,
  StarRulePageView,
  StarRulePreviewView,
  StarRuleValues,
  StarRuleView,
} from './star-rule.dto.js';
import { StarRules } from './star.rules.js';

/** 星级规则: for everybody to read, for the district to change. */
@ApiTags('recognition')
@Controller('api/v1/star-rule')
export class StarRuleController {
  constructor(@Inject(StarRules) private readonly rules: StarRules) {}

  @GetEndpoint('', {
    allow: 'signed-in',
    summary: 'What stars take, and what they will take',
    returns: StarRuleView,
  })
  rule(): Promise<StarRuleView> {
    return this.rules.said();
  }

  @GetEndpoint('versions', {
    allow: 'recognition.rule',
    summary: 'Every version, newest first',
    returns: StarRulePageView,
    many: true,
  })
  versions(): Promise<StarRulePageView[]> {
    return this.rules.list();
  }

  @PostEndpoint('preview', {
    allow: 'recognition.rule',
    summary: 'Whom a rule would change, with the hours of today',
    returns: StarRulePreviewView,
  })
  preview(@Body() body: StarRuleValues): Promise<StarRulePreviewView> {
    return this.rules.preview(body);
  }

  @PostEndpoint('', {
    allow: 'recognition.rule',
    summary: 'A new version, from a day on; stars that were given stay',
    returns: StarRulePageView,
    many: true,
  })
  async add(@CurrentActor() actor: Actor, @Body() body: NewStarRuleBody): Promise<StarRulePageView[]> {
    await this.rules.add(actor, body);
    return this.rules.list();
  }
}
