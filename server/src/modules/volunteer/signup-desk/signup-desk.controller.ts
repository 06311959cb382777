import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { NoShowService } from '../no-show/no-show.service.js';
import { SignupParams } from '../signup.dto.js';
import { TaskParams } from '../task.dto.js';
import { TaskDetailView } from '../task.view.js';
import {
  AbsentBody,
  AssignableQuery,
  AssignableView,
  AssignBody,
  TaskPeopleView,
} from './signup-desk.dto.js';
import { SignupDesk } from './signup-desk.service.js';

/** The organiser's list of who comes. */
@ApiTags('signups')
@Controller('api/v1')
export class SignupDeskController {
  constructor(
    @Inject(SignupDesk) private readonly desk: SignupDesk,
    @Inject(NoShowService) private readonly noShows: NoShowService,
  ) {}

  @GetEndpoint('tasks/:id/people', {
    allow: 'task.lead',
    summary: 'Who comes, how she kept what she took on, who did not come',
    returns: TaskPeopleView,
  })
  people(@CurrentActor() actor: Actor, @Param() { id }: TaskParams): Promise<TaskPeopleView> {
    return this.desk.people(actor, id);
  }

  @GetEndpoint('tasks/:id/assignable', {
    allow: 'task.lead',
    summary: 'Volunteers of the community and the team whom one may ask by name',
    returns: AssignableView,
    many: true,
  })
  assignable(
    @CurrentActor() actor: Actor,
    @Param() { id }: TaskParams,
    @Query() { roleId }: AssignableQuery,
  ): Promise<AssignableView[]> {
    return this.desk.assignable(actor, id, roleId);
  }

  @PostEndpoint('tasks/:id/assign', {
    allow: 'task.lead',
    summary: 'Give somebody a place by name; she may say no',
    returns: TaskDetailView,
  })
  assign(
    @CurrentActor() actor: Actor,
    @Param() { id }: TaskParams,
    @Body() { roleId, personId }: AssignBody,
  ): Promise<TaskDetailView> {
    return this.desk.assign(actor, id, roleId, personId);
  }

  @PostEndpoint('signups/:id/no-show', {
    allow: 'task.lead',
    summary: 'Say that somebody did not come, or take it back',
    returns: TaskPeopleView,
  })
  async absent(
    @CurrentActor() actor: Actor,
    @Param() { id }: SignupParams,
    @Body() { absent }: AbsentBody,
  ): Promise<TaskPeopleView> {
    return this.desk.people(actor, await this.noShows.say(actor, id, absent));
  }
}
