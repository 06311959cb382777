import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { DispatchService } from './dispatch.service.js';
import { DispatchBody, OrderParams } from './order.dto.js';
import { AcceptBody, ReasonBody, RequestParams, VerifyFailBody, VerifyPassBody } from './request.dto.js';
import { RequestDetailView, UnitChoiceView } from './request.view.js';
import { TriageService } from './triage.service.js';
import { UnitChoices } from './unit-choices.queries.js';
import { VerifyService } from './verify.service.js';

/** The staff's side: accept, dispatch, verify. */
@ApiTags('workbench')
@Controller('api/v1')
export class WorkbenchController {
  constructor(
    @Inject(UnitChoices) private readonly choices: UnitChoices,
    @Inject(TriageService) private readonly triage: TriageService,
    @Inject(DispatchService) private readonly dispatching: DispatchService,
    @Inject(VerifyService) private readonly verification: VerifyService,
  ) {}

  @GetEndpoint('workbench/requests/:id/units', {
    allow: 'request.dispatch',
    summary: 'Units to choose from, with reasons',
    returns: UnitChoiceView,
    many: true,
  })
  units(@CurrentActor() actor: Actor, @Param() { id }: RequestParams): Promise<UnitChoiceView[]> {
    return this.choices.of(actor, id);
  }

  @PostEndpoint('requests/:id/accept', {
    allow: 'request.accept',
    summary: 'Take it in',
    returns: RequestDetailView,
  })
  accept(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: AcceptBody,
  ): Promise<RequestDetailView> {
    return this.triage.accept(actor, id, body);
  }

  @PostEndpoint('requests/:id/reject', {
    allow: 'request.accept',
    summary: 'Refuse with a reason',
    returns: RequestDetailView,
  })
  reject(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: ReasonBody,
  ): Promise<RequestDetailView> {
    return this.triage.reject(actor, id, body.reason);
  }

  @PostEndpoint('requests/:id/dispatch', {
    allow: 'request.dispatch',
    summary: 'Give it to one or several units; also replaces returned orders',
    returns: RequestDetailView,
  })
  dispatch(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: DispatchBody,
  ): Promise<RequestDetailView> {
    return this.dispatching.dispatch(actor, id, body);
  }

  @PostEndpoint('orders/:id/insist', {
    allow: 'request.dispatch',
    summary: 'A returned order goes back to the same unit',
    returns: RequestDetailView,
  })
  insist(
    @CurrentActor() actor: Actor,
    @Param() { id }: OrderParams,
    @Body() body: ReasonBody,
  ): Promise<RequestDetailView> {
    return this.dispatching.insist(actor, id, body.reason);
  }

  @PostEndpoint('orders/:id/recall', {
    allow: 'request.dispatch',
    summary: 'An order nobody has taken is taken back',
    returns: RequestDetailView,
  })
  recall(
    @CurrentActor() actor: Actor,
    @Param() { id }: OrderParams,
    @Body() body: ReasonBody,
  ): Promise<RequestDetailView> {
    return this.dispatching.recall(actor, id, body.reason);
  }

  @PostEndpoint('requests/:id/verify-pass', {
    allow: 'request.verify',
    summary: 'Seen in the field: it is done',
    returns: RequestDetailView,
  })
  verifyPass(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: VerifyPassBody,
  ): Promise<RequestDetailView> {
    return this.verification.pass(actor, id, body);
  }

  @PostEndpoint('requests/:id/verify-fail', {
    allow: 'request.verify',
    summary: 'Seen in the field: it is not done; goes back with the same deadline',
    returns: RequestDetailView,
  })
  verifyFail(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: VerifyFailBody,
  ): Promise<RequestDetailView> {
    return this.verification.fail(actor, id, body);
  }
}
