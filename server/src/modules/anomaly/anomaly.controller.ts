import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { AnomalyParams, DecideAnomalyBody } from './anomaly.dto.js';
import { AnomalyService } from './anomaly.service.js';
import { AnomalyRecordView, AnomalyView } from './anomaly.view.js';

/** What looks odd about hours. */
@ApiTags('anomaly')
@Controller('api/v1/anomalies')
export class AnomalyController {
  constructor(@Inject(AnomalyService) private readonly service: AnomalyService) {}

  @GetEndpoint('', {
    allow: 'points.supervise',
    summary: 'What may be worth a look in my regions',
    returns: AnomalyView,
    many: true,
  })
  list(@CurrentActor() actor: Actor): Promise<AnomalyView[]> {
    return this.service.list(actor);
  }

  @GetEndpoint(':id/records', {
    allow: 'points.supervise',
    summary: 'The records behind it',
    returns: AnomalyRecordView,
    many: true,
  })
  evidence(@CurrentActor() actor: Actor, @Param() { id }: AnomalyParams): Promise<AnomalyRecordView[]> {
    return this.service.evidence(actor, id);
  }

  @PostEndpoint(':id/decide', {
    allow: 'points.supervise',
    summary: 'What was made of it; hours may be taken back',
    returns: AnomalyView,
  })
  decide(
    @CurrentActor() actor: Actor,
    @Param() { id }: AnomalyParams,
    @Body() body: DecideAnomalyBody,
  ): Promise<AnomalyView> {
    return this.service.decide(actor, id, body);
  }
}
