import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint, PutEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import {
  ActivityBody,
  ActivityParams,
  ActivityReportBody,
  ActivityReviewBody,
  ActivityRuleBody,
  ActivityStepBody,
  ActivityTaskBody,
} from './activity.dto.js';
import { ActivityQueries } from './activity.queries.js';
import { ActivityReader } from './activity.reader.js';
import { ActivityService } from './activity.service.js';
import { ActivitySteps } from './activity.steps.js';
import { ActivityTasks } from './activity.tasks.js';
import {
  ActivityCardView,
  ActivityDetailView,
  ActivityRuleView,
  GuestListView,
  ManagedActivityView,
} from './activity.view.js';
import { ArrivalService } from './arrival.service.js';
import { ReviewRules } from './review.rules.js';
import { CheckInBody, UndoCheckInBody } from './signup.dto.js';

/** Activities for the committee that puts them on, and for the street. */
@ApiTags('activities')
@Controller('api/v1')
export class OrganiserController {
  constructor(
    @Inject(ActivityQueries) private readonly queries: ActivityQueries,
    @Inject(ActivityReader) private readonly reader: ActivityReader,
    @Inject(ActivityService) private readonly activities: ActivityService,
    @Inject(ActivitySteps) private readonly steps: ActivitySteps,
    @Inject(ActivityTasks) private readonly tasks: ActivityTasks,
    @Inject(ArrivalService) private readonly arrivals: ArrivalService,
    @Inject(ReviewRules) private readonly rules: ReviewRules,
  ) {}

  @GetEndpoint('managed-activities', {
    allow: 'activity.manage',
    summary: 'Activities of my committee, drafts included, latest first',
    returns: ActivityCardView,
    many: true,
  })
  organised(@CurrentActor() actor: Actor): Promise<ActivityCardView[]> {
    return this.queries.organised(actor);
  }

  @GetEndpoint('managed-activities/:id', {
    allow: 'activity.manage',
    summary: 'One of them, with what I may do',
    returns: ManagedActivityView,
  })
  managed(@CurrentActor() actor: Actor, @Param() { id }: ActivityParams): Promise<ManagedActivityView> {
    return this.reader.managed(actor, id);
  }

  @PostEndpoint('activities', {
    allow: 'activity.manage',
    summary: 'A new draft',
    returns: ManagedActivityView,
  })
  async create(@CurrentActor() actor: Actor, @Body() body: ActivityBody): Promise<ManagedActivityView> {
    return this.reader.managed(actor, await this.activities.create(actor, body));
  }

  @PutEndpoint('activities/:id', {
    allow: 'activity.manage',
    summary: 'Change it; who comes is told of another time or place',
    returns: ManagedActivityView,
  })
  async change(
    @CurrentActor() actor: Actor,
    @Param() { id }: ActivityParams,
    @Body() body: ActivityBody,
  ): Promise<ManagedActivityView> {
    await this.activities.change(actor, id, body);
    return this.reader.managed(actor, id);
  }

  @PostEndpoint('activities/:id/steps', {
    allow: 'activity.manage',
    summary: 'Submit, publish, withdraw, close, reopen, end or cancel it',
    returns: ManagedActivityView,
  })
  async step(
    @CurrentActor() actor: Actor,
    @Param() { id }: ActivityParams,
    @Body() body: ActivityStepBody,
  ): Promise<ManagedActivityView> {
    await this.steps.take(actor, id, body);
    return this.reader.managed(actor, id);
  }

  @PutEndpoint('activities/:id/report', {
    allow: 'activity.manage',
    summary: 'How it was, with pictures',
    returns: ManagedActivityView,
  })
  async report(
    @CurrentActor() actor: Actor,
    @Param() { id }: ActivityParams,
    @Body() body: ActivityReportBody,
  ): Promise<ManagedActivityView> {
    await this.steps.report(actor, id, body);
    return this.reader.managed(actor, id);
  }

  @PostEndpoint('activities/:id/tasks', {
    allow: 'activity.manage',
    summary: 'Ask for volunteers: a task of the same time and place',
    returns: ManagedActivityView,
  })
  async ask(
    @CurrentActor() actor: Actor,
    @Param() { id }: ActivityParams,
    @Body() body: ActivityTaskBody,
  ): Promise<ManagedActivityView> {
    await this.tasks.ask(actor, id, body);
    return this.reader.managed(actor, id);
  }

  @GetEndpoint('activities/:id/guests', {
    allow: 'activity.manage',
    summary: 'Who comes and who waits, by the names they may be called',
    returns: GuestListView,
  })
  guests(@CurrentActor() actor: Actor, @Param() { id }: ActivityParams): Promise<GuestListView> {
    return this.reader.guests(actor, id);
  }

  @PostEndpoint('activities/:id/check-in', {
    allow: 'activity.manage',
    summary: 'A household is there: by its code or its line on the list',
    returns: GuestListView,
  })
  async checkIn(
    @CurrentActor() actor: Actor,
    @Param() { id }: ActivityParams,
    @Body() body: CheckInBody,
  ): Promise<GuestListView> {
    await this.arrivals.checkIn(actor, id, body);
    return this.reader.guests(actor, id);
  }

  @PostEndpoint('activities/:id/undo-check-in', {
    allow: 'activity.manage',
    summary: 'It was the wrong line',
    returns: GuestListView,
  })
  async undo(
    @CurrentActor() actor: Actor,
    @Param() { id }: ActivityParams,
    @Body() { signupId }: UndoCheckInBody,
  ): Promise<GuestListView> {
    await this.arrivals.undo(actor, id, signupId);
    return this.reader.guests(actor, id);
  }

  @GetEndpoint('activities-in-review', {
    allow: 'activity.review',
    summary: 'What waits for the street, next first',
    returns: ActivityCardView,
    many: true,
  })
  toReview(@CurrentActor() actor: Actor): Promise<ActivityCardView[]> {
    return this.queries.toReview(actor);
  }

  @PostEndpoint('activities/:id/review', {
    allow: 'activity.review',
    summary: 'Agree to it, or say what to change',
    returns: ActivityDetailView,
  })
  async review(
    @CurrentActor() actor: Actor,
    @Param() { id }: ActivityParams,
    @Body() body: ActivityReviewBody,
  ): Promise<ActivityDetailView> {
    await this.steps.review(actor, id, body);
    return this.reader.detail(actor, id);
  }

  @GetEndpoint('activity-rule', {
    allow: 'activity.review',
    summary: 'Whether my street looks at activities before they are published',
    returns: ActivityRuleView,
  })
  rule(@CurrentActor() actor: Actor): Promise<ActivityRuleView> {
    return this.rules.mine(actor);
  }

  @PutEndpoint('activity-rule', {
    allow: 'activity.review',
    summary: 'Look at them, or leave it to the committees',
    returns: ActivityRuleView,
  })
  changeRule(@CurrentActor() actor: Actor, @Body() { review }: ActivityRuleBody): Promise<ActivityRuleView> {
    return this.rules.change(actor, review);
  }
}
