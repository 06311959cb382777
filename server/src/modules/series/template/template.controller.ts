import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { SaveTemplateBody, TemplateParams, TemplateView } from './template.dto.js';
import { TemplateService } from './template.service.js';

@ApiTags('tasks')
@Controller('api/v1/task-templates')
export class TemplateController {
  constructor(@Inject(TemplateService) private readonly templates: TemplateService) {}

  @GetEndpoint('', {
    allow: 'task.publish',
    summary: 'Templates of my unit, then those of the system',
    returns: TemplateView,
    many: true,
  })
  list(@CurrentActor() actor: Actor): Promise<TemplateView[]> {
    return this.templates.list(actor);
  }

  @PostEndpoint('', {
    allow: 'task.publish',
    summary: 'Keep a task as a template of my unit',
    returns: TemplateView,
    many: true,
  })
  save(@CurrentActor() actor: Actor, @Body() body: SaveTemplateBody): Promise<TemplateView[]> {
    return this.templates.save(actor, body);
  }

  @DeleteEndpoint(':id', {
    allow: 'task.publish',
    summary: 'Throw a template of my unit away',
    returns: TemplateView,
    many: true,
  })
  remove(@CurrentActor() actor: Actor, @Param() { id }: TemplateParams): Promise<TemplateView[]> {
    return this.templates.remove(actor, id);
  }
}
