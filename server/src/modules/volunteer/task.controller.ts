import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { SignupService } from './signup.service.js';
import { CancelTaskBody, CreateTaskBody, NearTasksQuery, TaskParams } from './task.dto.js';
import { ForQuery, RefuseBody, SignupBody, SignupParams } from './signup.dto.js';
import { TaskQueries } from './task.queries.js';
import { TaskService } from './task.service.js';
import { NearTaskView, TaskCardView, TaskDetailView } from './task.view.js';

@ApiTags('tasks')
@Controller('api/v1')
export class TaskController {
  constructor(
    @Inject(TaskQueries) private readonly queries: TaskQueries,
    @Inject(TaskService) private readonly tasks: TaskService,
    @Inject(SignupService) private readonly signups: SignupService,
  ) {}

  @PostEndpoint('tasks', {
    allow: 'task.publish',
    summary: 'Publish a task, also out of a request',
    returns: TaskDetailView,
  })
  publish(@CurrentActor() actor: Actor, @Body() body: CreateTaskBody): Promise<TaskDetailView> {
    return this.tasks.publish(actor, body);
  }

  @GetEndpoint('tasks/near', {
    allow: 'public',
    summary: 'Open tasks soon and near',
    returns: NearTaskView,
    many: true,
  })
  near(@CurrentActor() actor: Actor | null, @Query() query: NearTasksQuery): Promise<NearTaskView[]> {
    return this.queries.near(actor, query);
  }

  @GetEndpoint('tasks/organised', {
    allow: 'task.lead',
    summary: 'Tasks of my unit or team, next first',
    returns: TaskCardView,
    many: true,
  })
  organised(@CurrentActor() actor: Actor): Promise<TaskCardView[]> {
    return this.queries.organised(actor);
  }

  @GetEndpoint('tasks/:id', {
    allow: 'public',
    summary: 'One task as the reader may see it',
    returns: TaskDetailView,
  })
  detail(
    @CurrentActor() actor: Actor | null,
    @Param() { id }: TaskParams,
    @Query() { forId }: ForQuery,
  ): Promise<TaskDetailView> {
    return this.queries.detail(actor, id, forId);
  }

  @PostEndpoint('tasks/:id/claim', {
    allow: 'signed-in',
    summary:
      'Take a place in one tap (or apply, where the committee decides), also with friends and children',
    returns: TaskDetailView,
  })
  claim(
    @CurrentActor() actor: Actor,
    @Param() { id }: TaskParams,
    @Body() body: SignupBody,
    @Query() { forId }: ForQuery,
  ): Promise<TaskDetailView> {
    return this.signups.signUp(actor, id, body, forId);
  }

  @PostEndpoint('tasks/:id/waitlist', {
    allow: 'signed-in',
    summary: 'Queue for a full role, also with friends',
    returns: TaskDetailView,
  })
  waitlist(
    @CurrentActor() actor: Actor,
    @Param() { id }: TaskParams,
    @Body() body: SignupBody,
    @Query() { forId }: ForQuery,
  ): Promise<TaskDetailView> {
    return this.signups.queue(actor, id, body, forId);
  }

  @PostEndpoint('tasks/:id/cancel-signup', {
    allow: 'signed-in',
    summary: 'I cannot come',
    returns: TaskDetailView,
  })
  cancelSignup(
    @CurrentActor() actor: Actor,
    @Param() { id }: TaskParams,
    @Query() { forId }: ForQuery,
  ): Promise<TaskDetailView> {
    return this.signups.cancel(actor, id, forId);
  }

  @PostEndpoint('tasks/:id/confirm-place', {
    allow: 'signed-in',
    summary: 'I come to the place that was kept for me',
    returns: TaskDetailView,
  })
  confirmPlace(
    @CurrentActor() actor: Actor,
    @Param() { id }: TaskParams,
    @Query() { forId }: ForQuery,
  ): Promise<TaskDetailView> {
    return this.signups.confirm(actor, id, forId);
  }

  @PostEndpoint('tasks/:id/refuse', {
    allow: 'signed-in',
    summary: 'I say no to a place the organiser gave me',
    returns: TaskDetailView,
  })
  refuse(
    @CurrentActor() actor: Actor,
    @Param() { id }: TaskParams,
    @Body() { reason }: RefuseBody,
    @Query() { forId }: ForQuery,
  ): Promise<TaskDetailView> {
    return this.signups.refuse(actor, id, reason, forId);
  }

  @PostEndpoint('tasks/:id/cancel', {
    allow: 'task.publish',
    summary: 'Call it off; everyone is told',
    returns: TaskDetailView,
  })
  cancel(
    @CurrentActor() actor: Actor,
    @Param() { id }: TaskParams,
    @Body() body: CancelTaskBody,
  ): Promise<TaskDetailView> {
    return this.tasks.cancel(actor, id, body.reason);
  }

  @PostEndpoint('signups/:id/approve', {
    allow: 'task.lead',
    summary: 'Agree to an application',
    returns: TaskDetailView,
  })
  approve(@CurrentActor() actor: Actor, @Param() { id }: SignupParams): Promise<TaskDetailView> {
    return this.signups.approve(actor, id);
  }

  @PostEndpoint('signups/:id/decline', {
    allow: 'task.lead',
    summary: 'Decline an application',
    returns: TaskDetailView,
  })
  decline(@CurrentActor() actor: Actor, @Param() { id }: SignupParams): Promise<TaskDetailView> {
    return this.signups.decline(actor, id);
  }
}
