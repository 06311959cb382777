import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { ChangeService } from './change.service.js';
import { ChangeTaskBody, TaskParams } from './task.dto.js';
import { ChangePreviewView, TaskDetailView } from './task.view.js';

@ApiTags('tasks')
@Controller('api/v1/tasks/:id')
export class ChangeController {
  constructor(@Inject(ChangeService) private readonly changes: ChangeService) {}

  @PostEndpoint('change/preview', {
    allow: 'task.publish',
    summary: 'What a change would do to the people who said yes',
    returns: ChangePreviewView,
  })
  preview(
    @CurrentActor() actor: Actor,
    @Param() { id }: TaskParams,
    @Body() body: ChangeTaskBody,
  ): Promise<ChangePreviewView> {
    return this.changes.preview(actor, id, body);
  }

  @PostEndpoint('change', {
    allow: 'task.publish',
    summary: 'Change it; whoever said yes is told, and asked when time or place are other ones',
    returns: TaskDetailView,
  })
  change(
    @CurrentActor() actor: Actor,
    @Param() { id }: TaskParams,
    @Body() body: ChangeTaskBody,
  ): Promise<TaskDetailView> {
    return this.changes.change(actor, id, body);
  }

  @PostEndpoint('keep-place', {
    allow: 'signed-in',
    summary: 'I still come, also after the change',
    returns: TaskDetailView,
  })
  keepPlace(@CurrentActor() actor: Actor, @Param() { id }: TaskParams): Promise<TaskDetailView> {
    return this.changes.keepPlace(actor, id);
  }
}
